package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Links nouns to the name that stands beside them: "the envoy, Ana Ruiz", "envoy Ana Ruiz". */
final class Appositions {
    private final Discourse discourse;
    private final Mentions mentions;

    Appositions(Discourse discourse, Mentions mentions) {
        this.discourse = discourse;
        this.mentions = mentions;
    }

    /** Whose name stands beside a noun: the one that follows it, or else the first apposed. */
    Optional<Referent> of(Sentence s, Token noun) {
        if (!noun.isNoun() || noun.tag().equals("NNS")) {
            return Optional.empty();
        }
        return next(s, noun)
                .or(
                        () ->
                                apposed(s, noun).stream()
                                        .flatMap(t -> named(s, t).stream())
                                        .filter(who -> !who.is(Referent.Nature.STATE))
                                        .findFirst());
    }

    private Optional<Referent> next(Sentence s, Token noun) {
        return noun.index() + 1 < s.size() && !noun.is("compound") && !noun.is("nmod:poss")
                ? named(s, s.token(noun.index() + 1))
                        .filter(who -> who.is(Referent.Nature.PERSON) || isNamedBy(s, noun))
                : Optional.empty();
    }

    /** "Rail unions Aslef and RMT": the noun says what those are who are listed behind it. */
    boolean isBeforeList(Sentence s, Token noun) {
        if (!noun.tag().equals("NNS") || noun.index() + 1 >= s.size()) {
            return false;
        }
        Optional<Token> first =
                mentions.covering(s, s.token(noun.index() + 1)).map(m -> s.token(m.head()));
        return first.filter(
                        t ->
                                !s.children(t, "conj").isEmpty()
                                        || t.head() == noun.index()
                                                && !s.children(noun, "conj").isEmpty())
                .isPresent();
    }

    private static List<Token> apposed(Sentence s, Token noun) {
        List<Token> apposed = new ArrayList<>(s.children(noun, "appos"));
        if (noun.is("appos")) {
            s.head(noun).ifPresent(apposed::add);
            s.head(noun).map(up -> s.children(up, "appos")).ifPresent(apposed::addAll);
            apposed.remove(noun);
        }
        if (isBareTitle(s, noun)) {
            apposed.addAll(s.children(noun, "nmod"));
        }
        return apposed;
    }

    /** "The rural party Nova Terra": the name hangs on the noun before it. */
    private boolean isNamedBy(Sentence s, Token noun) {
        return mentions.covering(s, s.token(noun.index() + 1))
                .filter(name -> name.kind() == Mention.Kind.BODY)
                .map(name -> s.token(name.head()))
                .filter(name -> name.head() == noun.index())
                .filter(name -> name.is("dep") || name.is("appos") || name.is("flat"))
                .isPresent();
    }

    /** The Minister of "Minister of Labour Ana Ruiz". */
    private static boolean isBareTitle(Sentence s, Token noun) {
        return Character.isUpperCase(noun.text().codePointAt(0))
                && s.child(noun, "det", "nmod:poss").isEmpty()
                && noun.index() + 1 < s.size()
                && s.token(noun.index() + 1).lemma().equals("of");
    }

    private Optional<Referent> named(Sentence s, Token token) {
        return mentions.covering(s, token).flatMap(discourse::named);
    }

    /** "Christian Democrat negotiator Ana Ruiz": words that only look like a person's name. */
    boolean isInsideName(Sentence s, Token name, Mention mention) {
        return mention.kind() == Mention.Kind.PERSON
                && name.is("compound")
                && s.head(name)
                        .filter(up -> up.index() > name.index() && !isListed(s, name, up))
                        .filter(up -> isBareRole(s, up) || isOtherPerson(s, up, mention))
                        .isPresent();
    }

    private static boolean isListed(Sentence s, Token from, Token to) {
        return s.tokens().subList(from.index(), to.index()).stream()
                .anyMatch(t -> t.tag().equals("CC"));
    }

    private boolean isOtherPerson(Sentence s, Token token, Mention mention) {
        return mentions.covering(s, token)
                .filter(m -> m != mention && m.kind() == Mention.Kind.PERSON)
                .isPresent();
    }

    /** The negotiator of "party negotiator Ana Ruiz". */
    private boolean isBareRole(Sentence s, Token noun) {
        return noun.is("compound")
                && s.head(noun)
                        .flatMap(up -> mentions.covering(s, up))
                        .filter(m -> m.kind() == Mention.Kind.PERSON)
                        .isPresent();
    }
}
