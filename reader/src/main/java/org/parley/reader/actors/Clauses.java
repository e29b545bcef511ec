package org.parley.reader.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads what clauses say of the side that a person speaks for: "who heads the League", "whose
 * Reform Platform won", "became its chairwoman", "was signed for the League by".
 */
final class Clauses {
    private static final Set<String> TODAY = Resources.words(Clauses.class, "today-words.txt");
    private static final Set<String> ALIASES = Resources.words(Clauses.class, "alias-nouns.txt");
    private static final Set<String> CALLING = Resources.words(Clauses.class, "calling-verbs.txt");
    private static final Set<String> POSSESSIVES = Set.of("his", "her");
    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_APPOSITION = 9;
    private static final int LONGEST_WHOSE = 6;
    private static final int DEEPEST = 3;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Sides sides;
    private final Owners owners;
    private final Roles roles;
    private final Titles titles;
    private final Representation representation;

    Clauses(
            Gazetteer gazetteer,
            SideWords words,
            Cast cast,
            Sides sides,
            Owners owners,
            Roles roles,
            Titles titles,
            Representation representation) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.sides = sides;
        this.owners = owners;
        this.roles = roles;
        this.titles = titles;
        this.representation = representation;
    }

    /** "Who heads the League", "who is the League's chairman", "whose Reform Platform won". */
    void clause(Spotter.Name name, Token predicate, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<Token> subject = s.child(predicate, "nsubj");
        if (subject.filter(t -> t.tag().equals("WP") || t.tag().equals("WDT")).isPresent()) {
            predicate(name, predicate, actor, claims);
        }
    }

    /** "Ana Ruiz, who": where the parse has hung the clause on another word. */
    void who(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.to() + 1 >= s.size()
                || !s.token(name.to()).text().equals(",")
                || !s.token(name.to() + 1).tag().startsWith("WP")) {
            return;
        }
        Token who = s.token(name.to() + 1);
        if (who.tag().equals("WP$")) {
            whose(name, claims);
        } else {
            s.head(who)
                    .filter(verb -> verb.head() != name.head().index())
                    .ifPresent(verb -> predicate(name, verb, actor, claims));
        }
    }

    /** "Whose Reform Platform won", "whose movement New Dawn came second". */
    private void whose(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        int at = name.to() + 1;
        if (at >= s.size() || !s.token(at).tag().equals("WP$")) {
            return;
        }
        for (int i = at + 1; i < Math.min(s.size(), at + LONGEST_WHOSE); i++) {
            Token token = s.token(i);
            int end = capitals(s, i);
            if (end - i > 1 && end < s.size() && isBodyNoun(s.token(end))) {
                claims.add(
                        new Claim(
                                null,
                                new Party(Spotter.text(s, i, end), null),
                                false,
                                s.span(s.token(name.from()), s.token(end)),
                                Claim.Strength.BESIDE));
                return;
            }
            if (!token.isNoun() && !token.isAdjective()) {
                return;
            }
            Optional<Spotter.Name> body = cast.nameAt(s, token).filter(n -> !n.person());
            if (body.isPresent()) {
                owners.claim(name, body.get().head(), null, false, Claim.Strength.BESIDE, claims);
                return;
            }
        }
    }

    private boolean isBodyNoun(Token noun) {
        return gazetteer.group(noun.lemma()).filter("body"::equals).isPresent();
    }

    private static int capitals(Sentence s, int from) {
        int to = from;
        while (to < s.size() && Character.isUpperCase(s.token(to).text().codePointAt(0))) {
            to++;
        }
        return to;
    }

    /** "Ana Ruiz, acting on behalf of the League". */
    void acting(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        int at = name.to();
        if (at + 1 < s.size() && s.token(at).text().equals(",")) {
            Token verb = s.token(at + 1);
            if (verb.tag().equals("VBG") && verb.head() != name.head().index()) {
                representation.represented(name, verb, claims);
                representation.behalf(name, verb, claims);
            } else if (at + 2 < s.size() && Spotter.text(s, at + 1, at + 3).equals("in charge")) {
                representation.forWhom(name, s.token(at + 2), claims);
            }
        }
    }

    /** "Once a rebel and now the League's lawyer", where the parse has lost the second role. */
    void today(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        int limit = Math.min(s.size(), name.to() + LONGEST_APPOSITION + DEEPEST);
        for (int i = name.to(); i < limit; i++) {
            Token token = s.token(i);
            if (token.tag().startsWith("VB")) {
                return;
            }
            if (TODAY.contains(token.lemma())) {
                s.tokens().subList(i + 1, Math.min(s.size(), i + LONGEST_WHOSE)).stream()
                        .filter(t -> gazetteer.title(t.lemma()).isPresent())
                        .filter(t -> !t.is("compound"))
                        .findFirst()
                        .ifPresent(t -> roles.role(name, t, actor, false, claims));
                return;
            }
        }
    }

    /** "Its commander, who goes by the name of Colonel Blum". */
    void alias(Spotter.Name name, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<Token> up = s.head(name.head());
        boolean called =
                up.filter(t -> ALIASES.contains(t.lemma())).isPresent()
                        || up.filter(t -> CALLING.contains(t.lemma()))
                                .filter(t -> Arguments.isPassive(s, t))
                                .isPresent();
        for (int step = 0; called && up.isPresent() && step < DEEPEST; step++) {
            Token at = up.get();
            up = s.head(at);
            boolean clause = at.relation().equals("acl:relcl") || at.is("acl");
            if (clause && up.filter(titles::isRole).isPresent()) {
                roles.role(name, up.get(), actor, claims);
                return;
            }
        }
    }

    void predicate(Spotter.Name name, Token predicate, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        if (s.child(predicate, "cop").isPresent()) {
            roles.role(
                    name,
                    predicate,
                    actor,
                    wasOnce(s, predicate) || titles.isFormer(s, predicate),
                    claims);
        }
        representation.predicate(name, predicate, claims);
        office(name, predicate, actor, claims);
        for (Token other : s.children(predicate, "conj")) {
            boolean shared = s.child(other, "nsubj").isEmpty();
            if (shared && s.child(other, "cop").isPresent()) {
                roles.role(name, other, actor, claims);
            } else if (shared && other.isVerb()) {
                representation.represented(name, other, claims);
            }
        }
        for (Token clause : s.children(predicate, "advcl")) {
            if (clause.tag().equals("VBG") && s.child(clause, "nsubj", "mark").isEmpty()) {
                representation.represented(name, clause, claims);
                representation.behalf(name, clause, claims);
            }
        }
        representation.behalf(name, predicate, claims);
    }

    /** "Who was the chairman of the League": the office is over. */
    private static boolean wasOnce(Sentence s, Token predicate) {
        boolean past =
                s.child(predicate, "cop").filter(c -> c.tag().equals("VBD")).isPresent()
                        && s.child(predicate, "aux").isEmpty();
        boolean ended =
                s.children(predicate).stream()
                        .anyMatch(t -> t.lemma().equals("until") || t.lemma().equals("once"));
        return past && (ended || predicate.relation().equals("acl:relcl"));
    }

    /** "Became chairwoman of the League", "resigned as its treasurer". */
    void office(Spotter.Name name, Token verb, Actor actor, List<Claim> claims) {
        Sentence s = name.sentence();
        Optional<String> tenure = words.tenure(verb);
        if (!verb.isVerb() || verb.tag().equals("VB") || tenure.isEmpty()) {
            return;
        }
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        boolean over = tenure.get().equals("leaves") || tenure.get().equals("held") && past;
        Stream.concat(
                        s.children(verb).stream().filter(t -> t.is("xcomp") || t.is("obj")),
                        Arguments.oblique(s, verb, "as").stream())
                .filter(t -> gazetteer.title(t.lemma()).isPresent())
                .filter(t -> cast.nameAt(s, t).isEmpty())
                .findFirst()
                .ifPresent(t -> roles.role(name, t, actor, over || titles.isFormer(s, t), claims));
    }

    /** "Ruiz's Northern Front": a movement by its leader. */
    void owned(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        if (name.head().is("nmod:poss")) {
            s.head(name.head())
                    .flatMap(body -> cast.nameAt(s, body))
                    .filter(body -> body.from() <= name.to() + 2 && isMovement(body))
                    .ifPresent(
                            body ->
                                    owners.claim(
                                            name,
                                            body.head(),
                                            null,
                                            false,
                                            Claim.Strength.BESIDE,
                                            claims));
        }
    }

    private boolean isMovement(Spotter.Name name) {
        return !name.person()
                && (name.known() == null
                        ? BodyNames.isHead(name.lastWord())
                        : name.known().type() == Gazetteer.Type.PARTY);
    }

    /** "Her brothers are represented by Otto Benes". */
    void agent(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        Token head = name.head();
        if (head.is("obl") && s.preposition(head).filter("by"::equals).isPresent()) {
            s.head(head)
                    .filter(verb -> words.represented(verb).contains("obj"))
                    .filter(verb -> Arguments.isPassive(s, verb))
                    .flatMap(
                            verb ->
                                    verb.is("acl")
                                            ? s.head(verb).filter(led -> !isLedAlone(s, verb, led))
                                            : Arguments.object(s, verb))
                    .ifPresent(
                            t -> owners.claim(name, t, null, false, Claim.Strength.ROLE, claims));
        }
    }

    /** "The League's team under Ana Ruiz". */
    void under(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        Token head = name.head();
        boolean under = s.preposition(head).filter("under"::equals).isPresent();
        if (under && (head.is("obl") || head.is("nmod"))) {
            s.head(head)
                    .map(up -> s.child(up, "nsubj").orElse(up))
                    .filter(Token::isNoun)
                    .ifPresent(
                            team ->
                                    sides.owners(s, team).stream()
                                            .filter(t -> owners.side(s, t).isPresent())
                                            .findFirst()
                                            .ifPresent(t -> bind(name, t, claims)));
        }
    }

    private void bind(Spotter.Name name, Token owner, List<Claim> claims) {
        owners.claim(name, owner, null, false, Claim.Strength.BESIDE, claims);
    }

    /** "Signed for the League by its lawyer, Ana Ruiz". */
    void signed(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        List<Token> before = titles.lead(s, name.from());
        int by = (before.isEmpty() ? name.from() : before.get(0).index()) - 1;
        if (by < 2 || !s.token(by).text().equals("by")) {
            return;
        }
        int at = by - 1;
        while (at > 0 && by - at < LONGEST_TITLE && !s.token(at).text().equals("for")) {
            if (s.token(at).isVerb() || s.token(at).isPunctuation()) {
                return;
            }
            at--;
        }
        if (s.token(at).text().equals("for")) {
            owners.claim(name, s.token(by - 1), null, false, Claim.Strength.BEHALF, claims);
        }
    }

    /** "Ruiz said her Blue Dawn party ...": the body with a name that is called his or hers. */
    void own(Spotter.Name name, List<Claim> claims) {
        Sentence s = name.sentence();
        if (!name.head().is("nsubj")) {
            return;
        }
        for (int i = name.to(); i + 2 < s.size(); i++) {
            if (cast.personAt(s, s.token(i)).isPresent()) {
                return;
            }
            Token owner = s.token(i);
            if (owner.tag().equals("PRP$") && POSSESSIVES.contains(owner.text())) {
                Span evidence = s.span(s.token(name.from()), owner);
                ownParty(s, i + 1)
                        .map(side -> new Claim(null, side, false, evidence, Claim.Strength.BEHALF))
                        .ifPresent(claims::add);
                return;
            }
        }
    }

    /** The body of "Blue Dawn party" from its first word. */
    private Optional<Party> ownParty(Sentence s, int from) {
        int to = from;
        while (to < s.size() && Character.isUpperCase(s.token(to).text().codePointAt(0))) {
            to++;
        }
        boolean party =
                to > from
                        && to < s.size()
                        && s.token(to).isNoun()
                        && !s.token(to).tag().endsWith("S")
                        && Kinds.known().ofNoun(s.token(to).text()).contains("party")
                        && (gazetteer.known(s.token(from).text()).isEmpty() || to - from > 1);
        return party ? Optional.of(new Party(Spotter.text(s, from, to), null)) : Optional.empty();
    }

    /** "A group led by Ruiz" goes by her name. */
    private boolean isLedAlone(Sentence s, Token verb, Token group) {
        return SideWords.LEADING.contains(verb.lemma())
                && cast.nameAt(s, group).isEmpty()
                && sides.owner(s, group).isEmpty();
    }
}
