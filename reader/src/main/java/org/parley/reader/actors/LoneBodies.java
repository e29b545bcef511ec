package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Links a noun for bodies of one kind to the only body that can be of that kind, where nothing but
 * its name has been told: "Kestrel broke off the talks. The airline ...". Two that could be are
 * none.
 */
final class LoneBodies {
    /** Kinds whose bodies are often called by a bare name. */
    private static final Set<String> KINDS = Resources.words(LoneBodies.class, "lone-kinds.txt");

    /** Kinds that are none when another body can only be of them: who faces a company. */
    private static final Set<String> EMPLOYING =
            Resources.words(LoneBodies.class, "employing-kinds.txt");

    private static final String COMPANY = "company";
    private static final String EMPLOYERS = "employers";
    private static final String FEDERATION = "federation";
    private static final String UNION = "union";

    private final Discourse discourse;
    private final Kinds kinds = Kinds.known();
    private final Whereabouts whereabouts;

    LoneBodies(Discourse discourse) {
        this.discourse = discourse;
        this.whereabouts = new Whereabouts(discourse);
    }

    /** The only body that has been read and could be meant. */
    Optional<Referent> of(Sentence s, Token noun) {
        String word = word(s, noun);
        Set<String> meant = kinds.ofNoun(word);
        if (isOwned(s, noun, meant)) {
            return Optional.empty();
        }
        if (meant.isEmpty()) {
            return only(who -> isLoosely(word, who));
        }
        return meant.stream().anyMatch(KINDS::contains) ? ofKinds(meant) : Optional.empty();
    }

    private Optional<Referent> ofKinds(Set<String> meant) {
        if (meant.contains(EMPLOYERS)) {
            return only(who -> who.kinds().contains(FEDERATION) && !who.kinds().contains(UNION));
        }
        if (meant.contains(COMPANY)) {
            return only(this::isAnyCompany).or(() -> only(this::isUnknown));
        }
        return only(this::isUnknown).filter(who -> !meant.contains(UNION) || isFaced(who));
    }

    private String word(Sentence s, Token noun) {
        boolean plural = noun.tag().equals("NNS");
        String word = plural ? noun.text().toLowerCase(Locale.ROOT) : noun.lemma();
        String phrase = NounPhrases.withModifier(s, noun, word);
        return kinds.isNoun(phrase) ? phrase : word;
    }

    /** The group, the movement: one of whatever kind it can mean. */
    private boolean isLoosely(String word, Referent who) {
        return who.is(Referent.Nature.BODY) && kinds.fit(word, who.kinds()).isPresent();
    }

    /** "The union of dockers", "the Danish union": told apart by words that are not told of it. */
    private boolean isOwned(Sentence s, Token noun, Set<String> meant) {
        return s.children(noun).stream()
                .anyMatch(
                        c ->
                                c.is("nmod")
                                        || c.is("nmod:poss")
                                        || c.is("conj")
                                        || c.is("compound") && !tellsTrade(noun, c, meant)
                                        || c.tag().equals("JJR")
                                        || c.tag().equals("JJS")
                                        || c.is("amod") && NounPhrases.isCapital(c));
    }

    /** "The electronics maker", "the rebel group". */
    private boolean tellsTrade(Token noun, Token word, Set<String> meant) {
        boolean common = Character.isLowerCase(word.text().codePointAt(0));
        return common && meant.contains(COMPANY) || kinds.isNoun(word.lemma() + " " + noun.lemma());
    }

    private Optional<Referent> only(Predicate<Referent> fits) {
        List<Referent> all =
                discourse.named().stream().filter(Referent::isMet).filter(fits).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether somebody has been spoken of by his name alone: not the Tutsi of "Tutsi villages". */
    private boolean isActor(Referent who) {
        return discourse.sentences().stream()
                .flatMap(s -> discourse.salience().in(s.index()).stream())
                .anyMatch(o -> o.who() == who && !o.role().is("amod") && !o.role().is("compound"));
    }

    /** A company of whose trade nothing is told. */
    private boolean isAnyCompany(Referent who) {
        return who.is(Referent.Nature.BODY)
                && who.kinds().equals(Set.of(COMPANY))
                && who.words().stream()
                        .flatMap(word -> kinds.ofName(word).stream())
                        .allMatch(COMPANY::equals);
    }

    private boolean isUnknown(Referent who) {
        boolean state = who.party() != null && who.party().code() != null;
        return who.kinds().isEmpty()
                && !state
                && (who.is(Referent.Nature.BODY) || who.isPerhapsBody())
                && isActor(who)
                && !whereabouts.isOnly(who);
    }

    /** Whether another than a body of unknown kind is an employer: then it can be the union. */
    private boolean isFaced(Referent who) {
        return discourse.named().stream()
                .anyMatch(o -> o != who && o.kinds().stream().anyMatch(EMPLOYING::contains));
    }
}
