package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The bodies that an article has just spoken of, by their names or by words for them: whose officer
 * somebody is of whom it does not say so.
 */
final class LastBodies {
    /** Sentences back that a title reaches. */
    private static final int FARTHEST = 2;

    private static final Set<String> QUOTES = Set.of("\"", "\u201c", "\u201d", "``", "''");

    private final Cast cast;
    private final @Nullable Names names;
    private final Kinds known = Kinds.known();

    /** A place where a body is spoken of. */
    private record Place(Token head, Party party, Set<String> kinds) {}

    /**
     * @param names what descriptions stand for, or null if that is not known yet
     */
    LastBodies(Cast cast, @Nullable Names names) {
        this.cast = cast;
        this.names = names;
    }

    /**
     * The body of fitting kinds that was spoken of last before a name, not far before it: of
     * several in one sentence its subject.
     */
    Optional<Party> before(Spotter.Name name, Predicate<Set<String>> fits) {
        int at = name.sentence().index();
        for (int i = at; i >= Math.max(0, at - FARTHEST); i--) {
            List<Place> fitting =
                    places(i, name).stream().filter(p -> fits.test(p.kinds())).toList();
            int sentence = i;
            if (!fitting.isEmpty()) {
                return only(fitting).or(() -> subject(sentence, fitting));
            }
        }
        return Optional.empty();
    }

    /** The one body of fitting kinds that is named behind a name in its sentence. */
    Optional<Party> behind(Spotter.Name name, Predicate<Set<String>> fits) {
        List<Place> places = new ArrayList<>();
        for (Spotter.Name other : cast.names(name.sentence())) {
            Actor body = cast.actor(other);
            if (other.from() >= name.to() && !other.person() && isOrganised(other)) {
                Party side = body.party() != null ? body.party() : new Party(body.name(), null);
                places.add(new Place(other.head(), side, cast.bodies().kinds(body)));
            }
        }
        return only(places.stream().filter(p -> fits.test(p.kinds())).toList());
    }

    /** The one body that is the subject of the sentence before a name. */
    Optional<Party> subjectBefore(Spotter.Name name) {
        int before = name.sentence().index() - 1;
        return before < 0 ? Optional.empty() : subject(before, places(before, name));
    }

    private Optional<Party> subject(int sentence, List<Place> places) {
        Sentence s = cast.sentence(sentence);
        return only(places.stream().filter(p -> isSubject(s, p.head())).toList());
    }

    /** Whether a word is a subject, joined to one or beside one. */
    private static boolean isSubject(Sentence s, Token word) {
        return word.is("nsubj")
                || (word.is("nmod:poss") || word.is("compound"))
                        && s.head(word)
                                .filter(up -> up.is("nsubj") && up.tag().equals("NNS"))
                                .isPresent()
                || (word.is("conj") || word.is("appos"))
                        && s.head(word).filter(up -> up.is("nsubj")).isPresent();
    }

    private static Optional<Party> only(List<Place> places) {
        List<Party> parties = places.stream().map(Place::party).distinct().toList();
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }

    private List<Place> places(int sentence, Spotter.Name before) {
        boolean same = sentence == before.sentence().index();
        List<Place> places = new ArrayList<>();
        for (Spotter.Name name : cast.names(sentence)) {
            Actor body = cast.actor(name);
            boolean earlier = !same || name.to() <= before.from() && !isQuoted(name);
            if (earlier && !name.person() && isOrganised(name) && body.party() != null) {
                places.add(new Place(name.head(), body.party(), cast.bodies().kinds(body)));
            }
        }
        if (names != null) {
            described(sentence, before, places);
        }
        return places;
    }

    /** The bodies that a sentence speaks of by a noun: "the airline". */
    private void described(int sentence, Spotter.Name before, Collection<Place> places) {
        Sentence last = before.sentence();
        for (Mention mention : names == null ? List.<Mention>of() : names.all()) {
            boolean body =
                    mention.sentence() == sentence
                            && mention.kind() == Mention.Kind.GROUP
                            && mention.party() != null
                            && mention.party().code() == null;
            boolean earlier =
                    sentence < last.index()
                            || mention.span().end() <= last.token(before.from()).span().start();
            if (body && earlier) {
                place(mention).ifPresent(places::add);
            }
        }
    }

    private Optional<Place> place(Mention mention) {
        Token head = cast.sentence(mention.sentence()).token(mention.head());
        String noun = head.text().toLowerCase(Locale.ROOT);
        Set<String> kinds = known.ofNoun(noun);
        return kinds.isEmpty() || mention.party() == null
                ? Optional.empty()
                : Optional.of(new Place(head, mention.party(), kinds));
    }

    /** Whether a name stands in what somebody is quoted to say. */
    private static boolean isQuoted(Spotter.Name name) {
        return name.sentence().tokens().subList(0, name.from()).stream()
                                .filter(t -> QUOTES.contains(t.text()))
                                .count()
                        % 2
                == 1;
    }

    private static boolean isOrganised(Spotter.Name name) {
        return name.known() == null
                ? !Kinds.isNoun(name)
                : name.known().type() == Gazetteer.Type.BODY
                        || name.known().type() == Gazetteer.Type.PARTY;
    }
}
