package org.parley.reader.actors;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Makes the referents of common nouns: a mediator, the strikers, a union, the plan. */
final class Nouns {
    private static final Pattern DETERMINER =
            Pattern.compile("^(?i:a|an|the|this|that|these|those) ");

    private static final Set<String> HEADS = Resources.words(Nouns.class, "state-heads.txt");

    private final String text;
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Discourse discourse;

    Nouns(String text, Gazetteer gazetteer, Cast cast, Discourse discourse) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.cast = cast;
        this.discourse = discourse;
    }

    /** Whom or what a common noun speaks of; empty for parts of other phrases and measures. */
    Optional<Referent> of(Sentence s, Token noun, @Nullable Mention mention) {
        if (isNobody(s, noun, mention)) {
            return Optional.empty();
        }
        Referent.Nature nature = nature(noun, mention);
        @Nullable Party party = mention == null ? null : mention.party();
        String name = mention == null ? phrase(s, noun) : mention.actor();
        String key = nature + " " + noun.lemma() + " " + (party == null ? "" : party.name());
        Referent who = discourse.other(key, new Referent(name, party, nature, false));
        describe(who, s, noun);
        if (isOpen(noun, who)) {
            boolean definite =
                    s.child(noun, "det", "nmod:poss").filter(Nouns::isDefinite).isPresent();
            who.open(definite && (who.isOpen() || !who.isMet()));
        }
        s.child(noun, "nmod:poss")
                .filter(t -> Form.of(t).isPresent())
                .flatMap(t -> discourse.at(s, t))
                .ifPresent(who::ownedBy);
        if (isIntroduced(s, noun)) {
            who.introduce();
        }
        return Optional.of(who);
    }

    /** A body of a kind that has names, or a person of no state's: "the centrist", no king. */
    private static boolean isOpen(Token noun, Referent who) {
        boolean placed = who.party() != null && who.party().code() != null;
        return who.is(Referent.Nature.PERSON)
                ? !placed && !HEADS.contains(noun.lemma())
                : who.is(Referent.Nature.BODY) && Kinds.known().isOpen(noun.lemma());
    }

    private boolean isNobody(Sentence s, Token noun, @Nullable Mention mention) {
        return isBare(s, noun, mention)
                || isHeadline(s, noun, mention)
                || isAmount(s, noun)
                || noun.is("compound")
                || noun.is("amod")
                || noun.is("fixed")
                || noun.isProper() && mention == null
                || Acting.isMeasure(noun) && !noun.is("nsubj")
                || noun.relation().endsWith(":tmod")
                || s.child(noun, "cop").isPresent()
                || cast.nameAt(s, noun).isPresent();
    }

    private void describe(Referent who, Sentence s, Token noun) {
        who.nouns().add(noun.lemma());
        who.words().add(noun.lemma());
        who.kinds().addAll(Kinds.known().ofNoun(noun.lemma()));
        who.gender(Callings.gender(noun.lemma()));
        who.gender(gazetteer.titleGender(noun.lemma()));
        s.children(noun).stream()
                .filter(c -> c.index() < noun.index())
                .forEach(c -> who.words().add(c.lemma()));
    }

    /** The firm of "will hold firm". */
    private static boolean isBare(Sentence s, Token noun, @Nullable Mention mention) {
        return mention == null
                && noun.is("obj")
                && noun.tag().equals("NN")
                && Kinds.known().isNoun(noun.lemma())
                && s.child(noun, "det", "nmod:poss", "nummod", "amod", "compound", "nmod")
                        .isEmpty();
    }

    /** "Coal company to close mine": a headline's word for one whom the article names below. */
    private boolean isHeadline(Sentence s, Token noun, @Nullable Mention mention) {
        return s.index() == 0
                && mention != null
                && noun.tag().equals("NN")
                && Kinds.known().isNoun(noun.lemma())
                && nature(noun, mention) == Referent.Nature.BODY
                && s.child(noun, "det", "nmod:poss", "nummod").isEmpty();
    }

    private static boolean isDefinite(Token before) {
        return before.lemma().equals("the") || Form.isPossessive(before);
    }

    /** The dozens of "dozens of lawyers": the lawyers are spoken of. */
    static boolean isAmount(Sentence s, Token noun) {
        return Acting.isMeasure(noun)
                && noun.isNoun()
                && s.child(noun, "nmod").filter(n -> n.tag().equals("NNS")).isPresent();
    }

    private static boolean isIntroduced(Sentence s, Token noun) {
        return !NounPhrases.isDefinite(s, noun)
                || s.child(noun, "amod", "compound", "nmod", "acl").isPresent();
    }

    private Referent.Nature nature(Token noun, @Nullable Mention mention) {
        String lemma = noun.lemma();
        boolean people = isPeople(noun);
        boolean plural = noun.tag().equals("NNS") || noun.isAdjective() || people;
        boolean body = gazetteer.group(lemma).filter("body"::equals).isPresent();
        boolean person =
                mention != null && mention.kind() == Mention.Kind.ROLE
                        || Callings.gender(lemma) != 'u'
                        || gazetteer.title(lemma).isPresent() && !AgentNouns.isThing(noun)
                        || Acting.isHuman(noun)
                        || AgentNouns.isAgent(noun) && !body && !Acting.isBidder(noun);
        if (plural) {
            return mention != null || people || person || body
                    ? Referent.Nature.CROWD
                    : Referent.Nature.THINGS;
        }
        body |= noun.is("nsubj") && Kinds.known().isNoun(lemma) || Acting.isBidder(noun);
        return person
                ? Referent.Nature.PERSON
                : mention != null || body ? Referent.Nature.BODY : Referent.Nature.THING;
    }

    /** A noun for several human beings, or one for several who speak: "two sources said". */
    private boolean isPeople(Token noun) {
        String word = noun.text().toLowerCase(Locale.ROOT);
        boolean several = noun.tag().equals("NNS");
        return word.equals("people")
                || gazetteer.group(noun.lemma()).filter("people"::equals).isPresent()
                || gazetteer.group(word).filter("people"::equals).isPresent()
                || several && Acting.isHuman(noun)
                || several
                        && !noun.is("nmod")
                        && !noun.is("obl")
                        && discourse.quotations().isSource(noun.span());
    }

    private String phrase(Sentence s, Token noun) {
        return DETERMINER
                .matcher(s.span(NounPhrases.first(s, noun), noun).of(text))
                .replaceFirst("");
    }
}
