package org.parley.reader.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the antecedent of a pronoun of the third person: of those whom the grammar allows and who
 * agree the one most in mind; nobody if two are near.
 */
final class Antecedents {
    private static final double FORWARD = 160;
    private static final double LEAST = 8;

    private final Discourse discourse;
    private final Mentions mentions;
    private final Voices voices;
    private final Ahead ahead;
    private final Ties ties;
    private final Rivals rivals;
    private final Opponents opponents;
    private final Whereabouts whereabouts;
    private final OwnSides ownSides;

    Antecedents(Discourse discourse, Mentions mentions, Voices voices) {
        this.discourse = discourse;
        this.mentions = mentions;
        this.voices = voices;
        this.ahead = new Ahead(discourse, mentions);
        this.ties = new Ties(discourse);
        this.rivals = new Rivals(discourse);
        this.opponents = new Opponents(discourse);
        this.whereabouts = new Whereabouts(discourse);
        this.ownSides = new OwnSides(discourse);
    }

    /** Whom a pronoun stands for; empty if it stands for nobody or two are near. */
    Optional<Referent> of(Sentence s, Token pronoun, Form form) {
        boolean person = form == Form.HE || form == Form.SHE;
        Acting.Shown shown = person ? Acting.Shown.ACTS : Acting.of(s, pronoun);
        boolean fragment = Form.isPossessive(pronoun) && !pronoun.is("nmod:poss");
        if (shown == Acting.Shown.NOTHING
                || fragment && form != Form.SHE
                || Binding.isAnybodys(s, pronoun)) {
            return Optional.empty();
        }
        Optional<Referent> bound =
                Form.isReflexive(pronoun)
                        ? Binding.binder(s, pronoun).flatMap(t -> discourse.at(s, t))
                        : Optional.empty();
        return bound.isPresent() ? bound : free(s, pronoun, form, shown);
    }

    private Optional<Referent> free(Sentence s, Token pronoun, Form form, Acting.Shown shown) {
        boolean person = form == Form.HE || form == Form.SHE;
        Set<Referent> apart = apart(s, pronoun);
        Ranking ranking = ranking(s, pronoun, form, shown, apart);
        if (person && ranking.isEmpty()) {
            return ahead.onlyOne(s, pronoun, form, apart);
        }
        Optional<Referent> best =
                inReach(s, pronoun, form, shown, ranking)
                        .filter(
                                who ->
                                        !person
                                                || !rivals.isOneOfList(
                                                        s, pronoun, who, form, apart));
        best =
                best.flatMap(
                        who ->
                                person
                                        ? rivals.behindOwner(s, pronoun, who, form, apart)
                                        : Optional.of(who));
        if (form == Form.THEY && best.filter(Antecedents::isOnePerson).isPresent()) {
            return best.filter(who -> Form.isPossessive(pronoun) || !ranking.hasSeveral());
        }
        boolean they = form == Form.THEY && voices.speaker(pronoun).isPresent();
        Optional<Referent> found = best;
        return they ? found.or(() -> opponents.of(s, pronoun, shown, apart)) : best;
    }

    private static boolean isOnePerson(Referent who) {
        return who.isNamed() && who.is(Referent.Nature.PERSON);
    }

    /** The first of a ranking, if it is known who that is and a quotation reaches as far. */
    private Optional<Referent> inReach(
            Sentence s, Token pronoun, Form form, Acting.Shown shown, Ranking ranking) {
        return ranking.clear(LEAST)
                .filter(who -> !who.isOpen() || isOnlyPerson(who))
                .filter(
                        who ->
                                isTopic(pronoun, who)
                                        || !isBeyondQuotation(s, pronoun, form, shown, who));
    }

    private boolean isTopic(Token pronoun, Referent who) {
        return discourse.quotations().isQuoted(pronoun.span())
                && voices.topic(pronoun).filter(who::equals).isPresent();
    }

    /**
     * Whether words inside a quotation reach too far: "they" is whom the speaker has just spoken
     * of, and "it" mostly the matter.
     */
    private boolean isBeyondQuotation(
            Sentence s, Token pronoun, Form form, Acting.Shown shown, Referent who) {
        if (!discourse.quotations().isQuoted(pronoun.span())) {
            return false;
        }
        if (form == Form.IT) {
            boolean named = who.isNamed() || s.head(pronoun).filter(Token::isNoun).isEmpty();
            boolean subject = pronoun.is("nsubj") && named || Form.isPossessive(pronoun);
            return who.acts() && shown != Acting.Shown.ACTS && !subject;
        }
        if (form != Form.THEY) {
            return false;
        }
        boolean far =
                discourse.salience().before(s, pronoun, 1).keySet().stream().noneMatch(who::equals);
        boolean we =
                s.tokens().stream()
                        .filter(t -> discourse.quotations().isQuoted(t.span()))
                        .anyMatch(t -> Form.of(t).filter(f -> f == Form.WE).isPresent());
        return far || we && voices.speaker(pronoun).filter(Antecedents::isOnHisOwn).isPresent();
    }

    /** Whether nothing tells whose side a speaker is on: "we" and "they" can be either. */
    private static boolean isOnHisOwn(Mention speaker) {
        return speaker.party() == null || speaker.party().name().equals(speaker.actor());
    }

    private Ranking ranking(
            Sentence s, Token pronoun, Form form, Acting.Shown shown, Set<Referent> apart) {
        Map<Referent, Double> weights = discourse.salience().before(s, pronoun, Salience.REACH);
        Optional<Referent> forward =
                discourse.quotations().isQuoted(pronoun.span())
                        ? voices.topic(pronoun)
                        : ahead.subject(s, pronoun);
        forward.ifPresent(who -> weights.merge(who, FORWARD, Math::max));
        ties.lastSpeaker(s, pronoun)
                .ifPresent(who -> weights.merge(who, ties.lastSpeaker(), Double::sum));
        Ranking ranking = new Ranking();
        weights.forEach(
                (who, weight) -> {
                    double cost = Agreement.cost(form, who, shown);
                    if (cost < Agreement.NEVER && isAllowed(s, pronoun, form, who, apart)) {
                        ranking.add(
                                who,
                                weight
                                        - cost
                                        + ties.worth(s, pronoun, who)
                                        + Ties.between(s, pronoun, who));
                    }
                });
        return ranking;
    }

    /** "The firm said it had offered them": who is "it" in a sentence is not "they" there. */
    private boolean isCalledIt(Sentence s, Token pronoun, Referent who) {
        return discourse.salience().in(s.index()).stream()
                .filter(one -> one.who() == who && one.head().index() < pronoun.index())
                .anyMatch(one -> Form.of(one.head()).filter(f -> f == Form.IT).isPresent());
    }

    private boolean isAllowed(
            Sentence s, Token pronoun, Form form, Referent who, Set<Referent> apart) {
        boolean alone = form == Form.THEY && who.isNamed() && who.is(Referent.Nature.PERSON);
        boolean person = form == Form.HE || form == Form.SHE;
        return !apart.contains(who)
                && !(person && whereabouts.isOnly(who))
                && (form != Form.IT || !isShortFor(who) && !onlyPlaces(s, who))
                && !(form == Form.THEY && isOne(who) && Acting.isDoneTogether(s, pronoun))
                && !(form == Form.THEY && isCalledIt(s, pronoun, who))
                && (!alone || ties.speaksOfHimself(s, pronoun, who))
                && who.members().stream().noneMatch(apart::contains);
    }

    /** Somebody unknown, where the report knows nobody by name who could be he. */
    private boolean isOnlyPerson(Referent who) {
        return who.is(Referent.Nature.PERSON)
                && discourse.named().stream().noneMatch(one -> one.is(Referent.Nature.PERSON));
    }

    private static boolean isOne(Referent who) {
        return who.is(Referent.Nature.PERSON)
                || who.is(Referent.Nature.BODY)
                || who.is(Referent.Nature.STATE) && !who.isPlural();
    }

    /** Bodies that "union president" can be of, if nothing tells of which he is. */
    private List<Referent> ownKind(Referent speaker) {
        boolean known =
                discourse.named().stream()
                        .anyMatch(
                                b ->
                                        b != speaker
                                                && b.party() != null
                                                && b.party().equals(speaker.party()));
        List<String> nouns =
                known || !speaker.is(Referent.Nature.PERSON)
                        ? List.of()
                        : speaker.words().stream().filter(Kinds.known()::isNoun).toList();
        return discourse.named().stream()
                .filter(b -> b.is(Referent.Nature.BODY))
                .filter(b -> nouns.stream().anyMatch(n -> isCalledByKind(n, b)))
                .toList();
    }

    /** The drivers of "drivers' secretary Ida Storm". */
    private List<Referent> ownCrowd(Referent speaker) {
        return !speaker.is(Referent.Nature.PERSON)
                ? List.of()
                : discourse.others().stream()
                        .filter(who -> who.is(Referent.Nature.CROWD))
                        .filter(who -> who.nouns().stream().anyMatch(speaker.words()::contains))
                        .toList();
    }

    private static boolean isCalledByKind(String noun, Referent body) {
        return Kinds.known().fit(noun, body.kinds()).filter(f -> f == Kinds.Fit.CLOSE).isPresent();
    }

    /** A state that lately only told where others belong: the Kenya of "the Kenyan minister". */
    private boolean onlyPlaces(Sentence s, Referent who) {
        if (!who.is(Referent.Nature.STATE)) {
            return false;
        }
        for (int i = s.index(); i >= Math.max(0, s.index() - Salience.REACH); i--) {
            for (Occurrence one : discourse.salience().in(i)) {
                if (one.who() == who && !Salience.places(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A lone name that begins that of a body. */
    private boolean isShortFor(Referent who) {
        return who.is(Referent.Nature.PERSON)
                && discourse.named().stream()
                        .anyMatch(
                                o ->
                                        !o.is(Referent.Nature.PERSON)
                                                && o.name().startsWith(who.name() + " "));
    }

    /** Those whom the grammar or a quotation's own voice rules out. */
    private Set<Referent> apart(Sentence s, Token pronoun) {
        Set<Referent> apart = new HashSet<>();
        for (Occurrence one : discourse.salience().in(s.index())) {
            if (Binding.keepsApart(s, pronoun, one.head())
                    && !Whereabouts.isPlaceIn(s, one.head(), one.who())) {
                apart.add(one.who());
            }
        }
        for (Mention later : mentions.names(s)) {
            boolean behind = later.head() > pronoun.index();
            if (behind && Binding.keepsApart(s, pronoun, s.token(later.head()))) {
                discourse
                        .named(later)
                        .filter(who -> !Whereabouts.isPlaceIn(s, s.token(later.head()), who))
                        .ifPresent(apart::add);
            }
        }
        if (discourse.quotations().isQuoted(pronoun.span())) {
            voices.speaker(pronoun)
                    .ifPresent(
                            m -> {
                                apart.addAll(discourse.sideOf(m));
                                apart.addAll(ownSides.of(m));
                                discourse
                                        .named(m)
                                        .ifPresent(
                                                who -> {
                                                    apart.addAll(ownKind(who));
                                                    apart.addAll(ownCrowd(who));
                                                });
                            });
        }
        return apart;
    }
}
