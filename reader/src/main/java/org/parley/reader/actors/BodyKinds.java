package org.parley.reader.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The kinds of the bodies of one article, by their names and by what stands around these: the union
 * of "the union, RFT,", the company of "drivers at Kembla" and of "the Kembla plant".
 */
final class BodyKinds {
    private static final Set<String> WORKPLACES =
            Resources.words(BodyKinds.class, "workplaces.txt");

    private static final List<List<String>> ACTS =
            Resources.table(BodyKinds.class, "kind-acts.tsv", 3);

    /** "Dockers' Local 31" of some union. */
    private static final Pattern CHAPTER =
            Pattern.compile("\\b(?:Local|Lodge|Chapter) (?:No\\. ?)?\\d+$");

    private static final String ANYTHING = "-";

    /** Words behind a name that end the phrase which it is part of. */
    private static final int WIDEST = 3;

    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Kinds known = Kinds.known();
    private final Map<Actor, Set<String>> kinds = new HashMap<>();

    /** Whether a noun is a place of work that an employer has: mill. */
    static boolean isWorkplace(String noun) {
        return WORKPLACES.contains(noun);
    }

    BodyKinds(Gazetteer gazetteer, Cast cast) {
        this.gazetteer = gazetteer;
        this.cast = cast;
    }

    /** The kinds of a body; empty if nothing tells them. */
    Set<String> of(Actor body) {
        if (kinds.isEmpty()) {
            cast.actors()
                    .forEach(
                            (name, actor) -> {
                                if (!actor.isPerson()) {
                                    kinds.computeIfAbsent(actor, a -> new HashSet<>())
                                            .addAll(at(name, actor));
                                }
                            });
        }
        return kinds.getOrDefault(body, Set.of());
    }

    private Set<String> at(Spotter.Name name, Actor body) {
        Set<String> found = new HashSet<>(known.ofName(body.name()));
        if (name.known() != null) {
            found.addAll(gazetteer.code(name.known().name()).map(known::ofCode).orElse(Set.of()));
        }
        if (CHAPTER.matcher(body.name()).find()) {
            found.addAll(known.ofNoun("union"));
        }
        boolean ofState =
                name.known() != null
                        && (name.known().party() == null || name.known().party().code() != null);
        if (!ofState) {
            nouns(name).forEach(noun -> found.addAll(known.ofNoun(noun.lemma())));
            if (found.isEmpty()) {
                nouns(name).forEach(noun -> found.addAll(known.ofLooseNoun(noun.lemma())));
            }
        }
        if (found.isEmpty() && !ofState) {
            found.addAll(isEmployer(name) ? known.ofNoun("company") : acting(name));
        }
        return found;
    }

    /** The common nouns that call a body by its kind where it is named. */
    private static Stream<Token> nouns(Spotter.Name name) {
        Sentence s = name.sentence();
        Token head = name.head();
        Stream<Token> beside =
                Stream.concat(
                        s.children(head, "appos").stream(),
                        s.head(head).filter(up -> head.is("appos")).stream());
        Stream<Token> around =
                Stream.of(name.from() - 1, name.to())
                        .map(at -> at > 0 && at < name.from() && isCityOf(s, at) ? at - 1 : at)
                        .filter(at -> at >= 0 && at < s.size())
                        .map(s::token);
        return Stream.concat(beside, around).filter(noun -> !name.covers(noun) && !noun.isProper());
    }

    /** The of of "the city of Marlow". */
    private static boolean isCityOf(Sentence s, int at) {
        return s.token(at).text().equals("of")
                && Kinds.known().ofNoun(s.token(at - 1).lemma()).contains("council");
    }

    /** Whether people work for a body, or it has workplaces: "drivers at Kembla". */
    private boolean isEmployer(Spotter.Name name) {
        Sentence s = name.sentence();
        Token head = name.head();
        boolean works =
                (head.is("compound") || head.is("nmod:poss"))
                        && s.head(head)
                                .filter(up -> up.index() <= name.to() + WIDEST)
                                .filter(
                                        up ->
                                                WORKPLACES.contains(up.lemma())
                                                        && !up.tag().endsWith("S"))
                                .filter(up -> Arguments.oblique(s, up, "of").isEmpty())
                                .isPresent();
        return works
                || hasWorkplace(s, head)
                || s.preposition(head).filter("at"::equals).isPresent() && hasStaff(s, head);
    }

    /** "Kembla said its plant would close". */
    static boolean hasWorkplace(Sentence s, Token head) {
        return head.is("nsubj")
                && s.tokens().stream()
                        .filter(t -> t.index() > head.index() && t.text().equals("its"))
                        .flatMap(t -> s.head(t).stream())
                        .anyMatch(t -> WORKPLACES.contains(t.lemma()));
    }

    private boolean hasStaff(Sentence s, Token place) {
        return s.head(place)
                .filter(up -> up.tag().endsWith("S") || up.lemma().equals("staff"))
                .filter(
                        up ->
                                AgentNouns.isAgent(up)
                                        || gazetteer
                                                .group(up.text())
                                                .or(() -> gazetteer.group(up.lemma()))
                                                .filter("people"::equals)
                                                .isPresent())
                .isPresent();
    }

    /** The kind of whoever does what a body does in a sentence: "called a strike". */
    private static Set<String> acting(Spotter.Name name) {
        Sentence s = name.sentence();
        Set<String> kinds = new HashSet<>();
        if (name.head().is("nsubj")) {
            s.head(name.head())
                    .ifPresent(
                            verb ->
                                    ACTS.stream()
                                            .filter(row -> row.get(0).equals(verb.lemma()))
                                            .filter(row -> hasObject(s, verb, row.get(1)))
                                            .forEach(row -> kinds.add(row.get(2))));
        }
        return kinds;
    }

    private static boolean hasObject(Sentence s, Token verb, String noun) {
        return s.child(verb, "obj")
                .filter(obj -> noun.equals(ANYTHING) || obj.lemma().equals(noun))
                .isPresent();
    }
}
