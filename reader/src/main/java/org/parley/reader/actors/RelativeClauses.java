package org.parley.reader.actors;

import java.util.Optional;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Finds whom a relative pronoun stands for, of those whom the text has spoken of. */
final class RelativeClauses {
    private final Discourse discourse;
    private final Mentions mentions;

    RelativeClauses(Discourse discourse, Mentions mentions) {
        this.discourse = discourse;
        this.mentions = mentions;
    }

    /** Whom a relative clause is about: those listed, if its verb is in the plural. */
    Optional<Referent> whom(Sentence s, Token pronoun) {
        Optional<Token> noun =
                Relatives.antecedent(s, pronoun).or(() -> Relatives.besideAge(s, pronoun));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Referent> crowd =
                pronoun.lemma().equals("who") ? crowd(s, noun.get()) : Optional.empty();
        if (crowd.isPresent()) {
            return crowd;
        }
        if (isLostList(s, noun.get(), pronoun)) {
            return Optional.empty();
        }
        Optional<Referent> apposed =
                s.children(noun.get(), "appos").stream()
                        .flatMap(t -> discourse.listedAt(s, t).stream())
                        .findFirst();
        return apposed.or(
                        () ->
                                discourse
                                        .listedAt(s, noun.get())
                                        .filter(who -> Relatives.isPlural(s, pronoun)))
                .or(() -> discourse.at(s, noun.get()))
                .or(() -> mentions.covering(s, noun.get()).flatMap(discourse::named));
    }

    /** "Peru and six powers, who": several, of whom not all are known. */
    private boolean isLostList(Sentence s, Token noun, Token pronoun) {
        boolean person =
                discourse.at(s, noun).filter(who -> who.is(Referent.Nature.PERSON)).isPresent();
        return s.child(noun, "conj").isPresent()
                && discourse.listedAt(s, noun).isEmpty()
                && (Relatives.isPlural(s, pronoun) || pronoun.lemma().equals("who") && !person);
    }

    /** "Pilots at Norden Air, who", "growers in the hills, who": people, not where they are. */
    private Optional<Referent> crowd(Sentence s, Token noun) {
        boolean person =
                discourse
                        .at(s, noun)
                        .filter(
                                who ->
                                        who.is(Referent.Nature.PERSON)
                                                || who.is(Referent.Nature.CROWD))
                        .isPresent();
        boolean place = s.preposition(noun).filter("in"::equals).isPresent();
        return !noun.is("nmod") || person && !place
                ? Optional.empty()
                : s.head(noun)
                        .flatMap(up -> discourse.at(s, up))
                        .filter(
                                who ->
                                        who.is(Referent.Nature.CROWD)
                                                || who.is(Referent.Nature.PERSON));
    }
}
