package org.parley.reader.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The bodies that an article names, found by the nouns that can stand for them: the union of "union
 * negotiator".
 */
final class NamedBodies {
    /** Sentences back that a noun reaches. */
    private static final int FARTHEST = 2;

    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Kinds known = Kinds.known();
    private final BodyKinds kinds;
    private final Map<String, Optional<Actor>> called = new HashMap<>();

    NamedBodies(Gazetteer gazetteer, Cast cast) {
        this.gazetteer = gazetteer;
        this.cast = cast;
        this.kinds = new BodyKinds(gazetteer, cast);
    }

    /** The kinds of a body, by its names and what stands around them. */
    Set<String> kinds(Actor body) {
        return kinds.of(body);
    }

    /** The one body of the article that is of some kinds. */
    Optional<Actor> only(Set<String> some) {
        return only(
                cast.actors().values().stream()
                        .filter(a -> kinds.of(a).stream().anyMatch(some::contains)));
    }

    /** The one body of the article whose name ends in a word: the union of "union negotiator". */
    Optional<Actor> called(String word) {
        return called.computeIfAbsent(word, this::findCalled);
    }

    private Optional<Actor> findCalled(String word) {
        List<Actor> called =
                cast.actors().values().stream()
                        .distinct()
                        .filter(a -> !a.isPerson() && Aliases.last(a.name()).equals(word))
                        .filter(a -> !a.name().equalsIgnoreCase(word))
                        .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : bodyOfKind(word);
    }

    /**
     * The one body of the article that a noun can stand for: the airline of "airline officials".
     */
    private Optional<Actor> bodyOfKind(String noun) {
        List<Actor> fitting =
                cast.actors().entrySet().stream()
                        .filter(e -> !e.getValue().isPerson())
                        .filter(e -> known.fit(noun, kinds(e.getValue())).isPresent())
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The body that a noun can stand for and that is named last before it: "company chairman". */
    Optional<Actor> lastCalled(Sentence s, Token noun) {
        String word = noun.text().toLowerCase(Locale.ROOT);
        Set<String> own = known.ofNoun(word);
        boolean any = own.contains("company") || own.contains("party");
        return own.isEmpty()
                ? Optional.empty()
                : last(s, noun.index(), kinds -> known.fit(word, kinds).isPresent())
                        .or(() -> any ? last(s, noun.index(), Set::isEmpty) : Optional.empty());
    }

    private Optional<Actor> last(Sentence s, int from, Predicate<Set<String>> fits) {
        int at = s.index();
        for (int i = at; i >= Math.max(0, at - FARTHEST); i--) {
            List<Spotter.Name> list = cast.names(i);
            for (int n = list.size() - 1; n >= 0; n--) {
                Spotter.Name name = list.get(n);
                boolean earlier = i < at || name.to() <= from;
                if (earlier && !name.person() && isOrganised(name)) {
                    if (fits.test(kinds(cast.actor(name)))) {
                        return Optional.of(cast.actor(name));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOrganised(Spotter.Name name) {
        return name.known() == null
                || name.known().type() == Gazetteer.Type.BODY
                || name.known().type() == Gazetteer.Type.PARTY;
    }

    /** The one body that the article calls the opposition: "the opposition Blue League". */
    Optional<Actor> opposition() {
        return only(
                cast.actors().entrySet().stream()
                        .filter(e -> !e.getKey().person() && isOrganised(e.getKey()))
                        .filter(e -> isOpposition(e.getKey()))
                        .map(Map.Entry::getValue));
    }

    private static boolean isOpposition(Spotter.Name name) {
        return name.from() > 0
                && name.sentence().token(name.from() - 1).text().equals("opposition");
    }

    /** The body of the article whose name has a word or its plural, of several the shortest. */
    Optional<Actor> with(String word) {
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "(?:s|ic)?\\b");
        List<Actor> found =
                cast.actors().values().stream()
                        .distinct()
                        .filter(a -> !a.isPerson() && whole.matcher(a.name()).find())
                        .toList();
        return found.stream()
                .min(
                        Comparator.comparingInt((Actor a) -> a.name().length())
                                .thenComparing(Actor::name));
    }

    /** The one body of the article that can have employees. */
    Optional<Actor> employer() {
        List<Map.Entry<Spotter.Name, Actor>> bodies =
                cast.actors().entrySet().stream()
                        .filter(e -> !e.getValue().isPerson() && isFree(e.getKey()))
                        .filter(e -> known.mayEmploy(kinds(e.getValue())))
                        .toList();
        Optional<Actor> company =
                only(bodies.stream().filter(e -> isCompany(e.getValue())).map(Map.Entry::getValue));
        return company.or(() -> only(bodies.stream().map(Map.Entry::getValue)));
    }

    private boolean isCompany(Actor body) {
        return known.fit("company", kinds(body)).isPresent();
    }

    /** The one of a stream, or empty if it has none or several. */
    private static Optional<Actor> only(Stream<Actor> actors) {
        List<Actor> all = actors.distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The Riverina of "shearers in the Riverina". */
    private static boolean isPlace(Spotter.Name name) {
        return name.head().entity().equals("LOCATION")
                && name.sentence().preposition(name.head()).filter("in"::equals).isPresent();
    }

    private boolean isFree(Spotter.Name name) {
        return name.known() == null
                ? !isPlace(name)
                : gazetteer.code(name.known().name()).filter("COM"::equals).isPresent();
    }
}
