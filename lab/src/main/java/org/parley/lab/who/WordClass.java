package org.parley.lab.who;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of words that stand for somebody, in the order they are reported. */
enum WordClass {
    HE("he", "he him his himself"),
    SHE("she", "she her hers herself"),
    THEY("they", "they them their theirs themselves themself both"),
    IT("it", "it its itself"),
    WHO("who", "who whom whose which that"),
    WE("we, I", "i me my mine myself we us our ours ourselves"),
    YOU("you", "you your yours yourself yourselves"),
    DESCRIPTION("description", "");

    private final String label;
    private final Set<String> words;

    WordClass(String label, String words) {
        this.label = label;
        this.words = Set.of(words.split(" "));
    }

    /** The class of words of a text. */
    static WordClass of(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.words.contains(word))
                .findFirst()
                .orElse(DESCRIPTION);
    }

    String label() {
        return label;
    }
}
