package org.parley.reader.actors;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.reader.syntax.Token;

/** What a pronoun agrees with: the person, gender and number that its form shows. */
enum Form {
    HE("he him his himself"),
    SHE("she her hers herself"),
    IT("it its itself"),
    THEY("they them their theirs themselves themself"),
    I("i me my mine myself"),
    WE("we us our ours ourselves"),
    YOU("you your yours yourself yourselves"),
    WHO("who whom whose which");

    private static final Map<String, Form> BY_WORD = new TreeMap<>();

    static {
        for (Form form : values()) {
            for (String word : form.words.split(" ")) {
                BY_WORD.put(word, form);
            }
        }
    }

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** The form of a token that the tagger took for a pronoun. */
    static Optional<Form> of(Token token) {
        boolean pronoun =
                token.tag().startsWith("PRP")
                        || token.tag().startsWith("WP")
                        || token.tag().equals("WDT");
        return pronoun
                ? Optional.ofNullable(BY_WORD.get(token.text().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether it is the speaker, alone or with others. */
    boolean isFirstPerson() {
        return this == I || this == WE;
    }

    /** Whether a pronoun is bound by the subject of its clause: himself, themselves. */
    static boolean isReflexive(Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        return word.endsWith("self") || word.endsWith("selves");
    }

    /** Whether a pronoun owns a noun: his, their, whose. */
    static boolean isPossessive(Token pronoun) {
        return pronoun.tag().endsWith("$");
    }
}
