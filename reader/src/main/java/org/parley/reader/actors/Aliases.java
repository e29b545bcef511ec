package org.parley.reader.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.names.NameKind;
import org.parley.reader.lexicon.Resources;

/**
 * The forms of the names of one article's actors: full names, last and first words, initials; and
 * whom a short form stands for.
 */
final class Aliases {
    private static final Pattern JOINED =
            Pattern.compile("^(?:a[ldnrstz]|ash|el|ul)-(?=\\p{L}{3})");

    /** Stands where several bodies share a first word. */
    private static final Actor NOBODY = new Actor("", false);

    private static final Set<String> COMPANY = Resources.words(Aliases.class, "company-words.txt");

    private static final Pattern FAMILY_FIRST =
            Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{L}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile("[\\s-]+");

    private final Map<String, Actor> byName = new TreeMap<>();
    private final Map<String, Actor> byLastWord = new HashMap<>();
    private final Map<String, Actor> byFirstWord = new HashMap<>();
    private final Map<String, Actor> bodyByFirstWords = new HashMap<>();
    private final Set<String> sharedFirstWords = new HashSet<>();
    private final OtherSpellings spellings = new OtherSpellings();

    /** Actors by each form of their names, in small letters. */
    Map<String, Actor> byName() {
        return byName;
    }

    /** The actor of whose name a word is the last; of several the one named last. */
    @Nullable Actor byLastWord(String word) {
        return byLastWord.get(word);
    }

    /** The actor of these words, of whose full name they are a short form or another spelling. */
    @Nullable Actor find(Spotter.Name name, String text) {
        @Nullable Actor actor = byName.get(text.toLowerCase(Locale.ROOT));
        if (actor == null && name.known() == null) {
            actor = fuller(name, text);
        }
        if (actor == null && name.known() == null) {
            actor = spellings.of(kind(name), text).orElse(null);
        }
        return actor == null && isUnlistedParty(name) ? party(text) : actor;
    }

    /** Whether no list tells which body this is; a party "Liberals" there is in many states. */
    private static boolean isUnlistedParty(Spotter.Name name) {
        Gazetteer.@Nullable Known known = name.known();
        return known == null
                ? !name.person()
                : known.type() == Gazetteer.Type.PARTY
                        && known.party() != null
                        && known.party().code() == null;
    }

    /** The party of this article that is called by another form: the Greens of "Green leader". */
    private @Nullable Actor party(String text) {
        for (String form : PartyForms.of(text.toLowerCase(Locale.ROOT))) {
            @Nullable Actor actor = byName.get(form);
            if (actor != null && !actor.isPerson() && PartyForms.isForm(actor.name())) {
                return actor;
            }
        }
        return null;
    }

    /** Learns another form of an actor's name. */
    void call(String text, Actor actor) {
        byName.put(text.toLowerCase(Locale.ROOT), actor);
    }

    /** Learns the forms of a new actor's name. */
    void add(Spotter.Name name, String text, Actor actor) {
        if (name.to() - name.from() > 1) {
            spellings.add(kind(name), text, actor);
        }
        if (name.known() != null) {
            return;
        }
        byLastWord.put(last(text), actor);
        if (name.person()) {
            addPerson(text, actor);
        } else {
            addBody(name, text, actor);
        }
    }

    private void addPerson(String text, Actor actor) {
        if (text.contains(" ")) {
            String first = text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT);
            if (byFirstWord.putIfAbsent(first, actor) != null) {
                sharedFirstWords.add(first);
            }
        }
    }

    private void addBody(Spotter.Name name, String text, Actor actor) {
        String words = text.toLowerCase(Locale.ROOT);
        for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
            bodyByFirstWords.merge(words.substring(0, at), actor, (a, b) -> NOBODY);
        }
        byName.put(acronym(text), actor);
        if (name.to() - name.from() > 1
                && COMPANY.contains(name.lastWord().toLowerCase(Locale.ROOT))) {
            byName.putIfAbsent(
                    name.sentence().token(name.from()).text().toLowerCase(Locale.ROOT), actor);
        }
    }

    /**
     * The actor of whose full name this is a short form: "Blum", "Blum-Roth", "Ana" where no other
     * is.
     */
    private @Nullable Actor fuller(Spotter.Name name, String text) {
        @Nullable Actor actor = byLastWord.get(last(text));
        String word = text.toLowerCase(Locale.ROOT);
        if (actor == null && name.person() && !sharedFirstWords.contains(word)) {
            actor = byFirstWord.get(word);
        }
        boolean place =
                name.head().entity().equals("LOCATION")
                        && !(text.contains(" ") && name.head().is("nsubj"));
        if (actor == null && !place && !name.person()) {
            actor = firstWord(word);
        }
        if (actor == null || !text.contains(" ") || begins(actor, word)) {
            return actor;
        }
        boolean bodies = !actor.isPerson() && !name.person();
        return bodies || !agree(actor.name(), text) ? null : actor;
    }

    private static boolean begins(Actor actor, String words) {
        return !actor.isPerson() && actor.name().toLowerCase(Locale.ROOT).startsWith(words + " ");
    }

    /**
     * The only one whose name begins with a word: the body, or the person whose family name comes
     * first ("Han" for "Han Yu-na").
     */
    private @Nullable Actor firstWord(String word) {
        if (sharedFirstWords.contains(word)) {
            return null;
        }
        @Nullable Actor actor = byFirstWord.get(word);
        boolean familyFirst = actor != null && FAMILY_FIRST.matcher(actor.name()).matches();
        @Nullable Actor body = bodyByFirstWords.get(word);
        return familyFirst ? actor : body == NOBODY ? null : body;
    }

    /** The last word of a name without an article joined to it: the Qahtani of "al-Qahtani". */
    static String last(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return JOINED.matcher(last).replaceFirst("");
    }

    private static NameKind kind(Spotter.Name name) {
        return name.person() ? NameKind.PERSON : NameKind.BODY;
    }

    /**
     * Two names of one last word are one person unless their first words differ ("Bill Clinton",
     * "Hillary Clinton").
     */
    private static boolean agree(String known, String other) {
        String longer = known.length() > other.length() ? known : other;
        String shorter = longer == known ? other : known;
        if (longer.toLowerCase(Locale.ROOT).endsWith(" " + shorter.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String a = first(known);
        String b = first(other);
        return a.equals(b)
                || !known.contains(" ")
                || a.length() == 1 && b.startsWith(a)
                || b.length() == 1 && a.startsWith(b);
    }

    private static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : PARTS.split(name)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return letters.length() > 1 ? letters.toString() : name;
    }

    private static String first(String name) {
        return BLANKS.split(name)[0].toLowerCase(Locale.ROOT).replace(".", "");
    }
}
