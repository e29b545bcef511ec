package org.parley.reader.actors;

import java.util.Locale;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the names of bodies by their form, whatever the engine takes them for: words with capitals
 * that end in a noun for a body ("Port and Ferry Workers' Union"), or begin with one before "of" or
 * "for" ("League for the Defence of Tenants").
 */
final class BodyNames {
    private static final Set<String> HEADS = Resources.words(BodyNames.class, "body-heads.txt");

    private static final int LONGEST = 12;

    /** Words without an ending for the plural that own a body: the People's Party. */
    private static final Set<String> CROWDS =
            Set.of("people", "women", "woman", "men", "man", "children", "child");

    private final Gazetteer gazetteer;

    BodyNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a noun ends the names of bodies. */
    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Behind the last token of the body's name that begins at a token, or 0 if none does. */
    int end(Sentence s, int from) {
        if (!isCapital(s.token(from)) || s.token(from).lemma().equals("the")) {
            return 0;
        }
        int end = headed(s, from);
        if (end == 0 || isCabinet(s, end)) {
            return 0;
        }
        int complement = complement(s, end);
        boolean alone = end - from == 1;
        return alone && complement == end ? 0 : complement;
    }

    /** "Health Cabinet Secretary" is an office. */
    private boolean isCabinet(Sentence s, int end) {
        return s.token(end - 1).text().equals("Cabinet") && end < s.size() && isTitle(s.token(end));
    }

    /** "Dock Workers' Union": behind the last noun for a body in a run of capitals. */
    private int headed(Sentence s, int from) {
        int end = 0;
        int at = from;
        while (at < s.size() && at - from < LONGEST) {
            Token token = s.token(at);
            if (isCapital(token)) {
                if (isHead(token.text())) {
                    end = at + 1;
                } else if (isTitle(token) && at > from) {
                    break;
                }
                at++;
            } else if (joins(s, from, at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a small word stands inside a name. */
    private boolean joins(Sentence s, int from, int at) {
        Token token = s.token(at);
        if (at + 1 >= s.size() || at == from || !isCapital(s.token(at + 1))) {
            return false;
        }
        Token left = s.token(at - 1);
        boolean owned = gazetteer.longest(s, from).filter(hit -> hit.to() >= at).isPresent();
        return switch (token.text()) {
            case "'", "\u2019" -> left.text().endsWith("s") && !owned;
            case "'s", "\u2019s" -> !owned && CROWDS.contains(left.lemma());
            case "-", "&" -> true;
            case "and" ->
                    !owned
                            && from > 0
                            && s.token(from - 1).lemma().equals("the")
                            && gazetteer.longest(s, at + 1).isEmpty();
            default -> false;
        };
    }

    /** "... for the Defence of Tenants": the capitals behind "of" and "for". */
    private int complement(Sentence s, int head) {
        int end = head;
        int at = head;
        while (at + 1 < s.size()
                && (s.token(at).text().equals("of") || s.token(at).text().equals("for"))) {
            int next = s.token(at + 1).text().equals("the") ? at + 2 : at + 1;
            int run = next;
            while (run < s.size() && isCapital(s.token(run)) && !isTitle(s.token(run))) {
                run++;
            }
            if (run == next) {
                break;
            }
            end = run;
            at = run;
        }
        return end;
    }

    private boolean isTitle(Token token) {
        return gazetteer.title(token.text()).isPresent() && !isHead(token.text());
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0))
                && !token.tag().equals("DT")
                && !token.tag().startsWith("PRP")
                && !token.tag().equals("IN");
    }
}
