package org.parley.reader.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Tells from the words around an "it" or "they" whether it acts, is a thing, or stands for nothing
 * ("It is clear that ..."; patterns after C. Paice and G. Husk, "Towards the automatic recognition
 * of anaphoric features in English text: the impersonal pronoun 'it'", Computer Speech and Language
 * 2, 1987). The words are in {@code acting-words.tsv}.
 */
final class Acting {
    /** What the words around a pronoun show. */
    enum Shown {
        ACTS,
        THING,
        /** it can only be a thing: it is signed, it is a mistake */
        NO_ACTOR,
        /** it is done to: more often a thing, as the verb is done to things too */
        HANDLED,
        NOTHING,
        UNKNOWN
    }

    private static final Map<String, Set<String>> WORDS = new HashMap<>();

    static {
        for (List<String> row : Resources.table(Acting.class, "acting-words.tsv", 2)) {
            WORDS.put(row.get(0), Set.copyOf(new HashSet<>(Resources.list(row.get(1)))));
        }
    }

    private Acting() {}

    private static boolean is(String how, Token word) {
        return WORDS.getOrDefault(how, Set.of()).contains(word.lemma());
    }

    /** Whether a verb's subject and object do the same together: meet, negotiate with. */
    static boolean isMutual(Token verb) {
        return is("mutual", verb);
    }

    /** Whether only several can do what a pronoun is the subject of: they meet. */
    static boolean isDoneTogether(Sentence s, Token pronoun) {
        return pronoun.is("nsubj")
                && s.head(pronoun)
                        .filter(verb -> is("together", verb))
                        .filter(verb -> s.child(verb, "obj", "ccomp").isEmpty())
                        .filter(verb -> Arguments.oblique(s, verb, "with").isEmpty())
                        .isPresent();
    }

    /** Whether a noun measures or dates and nothing more. */
    static boolean isMeasure(Token noun) {
        return is("measure", noun);
    }

    /** Whether an adjective sets its noun apart from those named before: the other union. */
    static boolean setsApart(Token adjective) {
        return is("other", adjective)
                || WORDS.getOrDefault("other", Set.of()).contains(adjective.text());
    }

    /** Whether a word before a role tells rank and nothing of its field: veteran. */
    static boolean isRank(Token word) {
        return is("rank", word);
    }

    /** Whether a noun means a human being and has not the form of an agent noun: a guest. */
    static boolean isHuman(Token noun) {
        return is("human", noun);
    }

    /** Whether a verb tells what somebody thinks of its object and for what: thank. */
    static boolean isJudging(Token verb) {
        return is("judging", verb);
    }

    /** Whether a word before a role tells that it is over: the former senator. */
    static boolean isFormer(Token word) {
        return is("former", word);
    }

    /** Whether a noun means him for whom its owner works: her client. */
    static boolean isPaymaster(Token noun) {
        return is("paymaster", noun);
    }

    /** Whether a noun means a company that buys another: the bidder. */
    static boolean isBidder(Token noun) {
        return is("bidder", noun);
    }

    /** The word for a title that is written short: governor for gov. */
    static String spelledOut(String title) {
        return WORDS.getOrDefault("= " + title, Set.of()).stream().findFirst().orElse(title);
    }

    /** Whether a noun means one who stands between sides and speaks for none: a mediator. */
    static boolean isBetween(String noun) {
        return WORDS.getOrDefault("between", Set.of()).contains(noun);
    }

    /** Whether a word at the end of a name shows a company: Oy, Inc. */
    static boolean isLegalForm(Token word) {
        return is("legal-form", word)
                || WORDS.getOrDefault("legal-form", Set.of()).contains(word.text());
    }

    /** Whether a word before a people makes it that of a part of the world: South American. */
    static boolean isPartOfWorld(Token word) {
        return Character.isUpperCase(word.text().codePointAt(0)) && is("world", word);
    }

    /** Whether a word behind a people and a hyphen tells no side: French-speaking. */
    static boolean isTrait(Token word) {
        return WORDS.getOrDefault("trait", Set.of()).contains(word.text());
    }

    /** Whether a noun means one who speaks for whom he is "for": a spokesman. */
    static boolean isVoice(Token noun) {
        return is("voice", noun);
    }

    /** Whether a noun means those who only listen: reporters. */
    static boolean isAudience(Token noun) {
        return is("audience", noun);
    }

    /** Whether two words that compare cannot be said of one: smaller, larger. */
    static boolean areOpposite(String one, String other) {
        return WORDS.getOrDefault("not " + one, Set.of()).contains(other)
                || WORDS.getOrDefault("not " + other, Set.of()).contains(one);
    }

    /** Whether a noun means the first of a body: leader, boss. */
    static boolean leads(String noun) {
        return WORDS.getOrDefault("leads", Set.of()).contains(noun);
    }

    /** Whether a noun means one who leads a meeting or a board. */
    static boolean isChair(String noun) {
        return WORDS.getOrDefault("chairs", Set.of()).contains(noun);
    }

    /** Whether a word tells of workers and their pay: picket. */
    static boolean isLabour(Token word) {
        return is("labour", word);
    }

    /** Whether a word of a name shows those whom workers work for. */
    static boolean isMaster(String word) {
        return WORDS.getOrDefault("masters", Set.of()).contains(word);
    }

    /** Whether a noun in the plural means states that have been named: the two capitals. */
    static boolean isOfStates(String noun) {
        return WORDS.getOrDefault("states", Set.of()).contains(noun);
    }

    /** Whether a noun in the plural means those who have to do with each other: the neighbours. */
    static boolean isNeighbour(Token noun) {
        return is("mutual-noun", noun);
    }

    /** Whether a noun means the other of two: her counterpart. */
    static boolean isCounterpart(String noun) {
        return WORDS.getOrDefault("counterpart", Set.of()).contains(noun);
    }

    /** Whether a noun means the other of two who meet or border: her host, its neighbour. */
    static boolean isHost(Token noun) {
        return is("host", noun);
    }

    /** What the sentence shows of a pronoun. */
    static Shown of(Sentence s, Token pronoun) {
        if (pronoun.is("expl") || isEmpty(s, pronoun)) {
            return Shown.NOTHING;
        }
        Optional<Token> head = s.head(pronoun);
        if (head.isEmpty()) {
            return Shown.UNKNOWN;
        }
        if (pronoun.is("nmod:poss")) {
            return is("owned", head.get())
                    ? Shown.ACTS
                    : is("part", head.get()) ? Shown.THING : Shown.UNKNOWN;
        }
        if (pronoun.is("obj") || pronoun.is("iobj")) {
            boolean told =
                    s.child(head.get(), "xcomp")
                            .filter(
                                    x ->
                                            x.isVerb()
                                                    && (is("does", x)
                                                            || s.child(x, "obj").isPresent()))
                            .filter(x -> Arguments.isInfinitive(s, x))
                            .isPresent();
            return told || is("done-to", head.get())
                    ? Shown.ACTS
                    : is("handles", head.get()) ? Shown.NO_ACTOR : Shown.HANDLED;
        }
        if (pronoun.is("nsubj") && head.get().isNoun() && head.get().is("xcomp")) {
            return isActor(head.get()) ? Shown.UNKNOWN : Shown.NO_ACTOR; // "called it a milestone"
        }
        boolean matter =
                (pronoun.is("obl") || pronoun.is("nmod"))
                        && s.preposition(pronoun).filter(p -> isMatter(p)).isPresent();
        return pronoun.is("nsubj")
                ? ofSubject(s, pronoun, head.get())
                : matter ? Shown.HANDLED : Shown.UNKNOWN;
    }

    private static Shown ofSubject(Sentence s, Token pronoun, Token predicate) {
        if (!predicate.isVerb()) {
            return ofPredicate(s, pronoun, predicate);
        }
        if (isOver(s, pronoun, predicate) || isInForce(s, predicate)) {
            return Shown.NO_ACTOR;
        }
        if (Arguments.isPassive(s, predicate)) {
            return is("done-to", predicate) || s.child(predicate, "xcomp").isPresent()
                    ? Shown.ACTS
                    : Shown.UNKNOWN;
        }
        if (is("happens", predicate)) {
            return Shown.THING;
        }
        Optional<Token> aim = s.child(predicate, "xcomp").filter(x -> x.isVerb());
        return is("does", predicate) || aim.filter(x -> is("does", x)).isPresent()
                ? Shown.ACTS
                : Shown.UNKNOWN;
    }

    /** What a noun or adjective shows of its subject. */
    private static Shown ofPredicate(Sentence s, Token pronoun, Token predicate) {
        boolean verb = s.child(predicate, "cop").isEmpty() && s.child(predicate, "aux").isPresent();
        if (verb) {
            return Shown.UNKNOWN; // "it would ballot its members"
        }
        return is("personal", predicate)
                ? Shown.ACTS
                : predicate.lemma().equals("what") // "would not say what they were"
                                || is("matters", predicate) && pronoun.lemma().equals("it")
                        ? Shown.NO_ACTOR
                        : predicate.isNoun() && !isActor(predicate)
                                ? Shown.NO_ACTOR
                                : Shown.UNKNOWN;
    }

    /** "It was over", with the parser's verb. */
    private static boolean isOver(Sentence s, Token pronoun, Token verb) {
        return verb.lemma().equals("be")
                && pronoun.lemma().equals("it")
                && s.child(verb, "advmod").filter(a -> is("matters", a)).isPresent();
    }

    /** What is said of nobody who acts: it expires, it takes effect. */
    private static boolean isInForce(Sentence s, Token verb) {
        boolean takes = verb.lemma().equals("take");
        return is("runs", verb)
                || takes && s.child(verb, "obj").filter(o -> is("taken", o)).isPresent();
    }

    private static boolean isMatter(String preposition) {
        return WORDS.getOrDefault("matter", Set.of()).contains(preposition);
    }

    /** A noun for somebody: "it is a union" is said of one, "it is a mistake" of none. */
    private static boolean isActor(Token noun) {
        return is("being", noun)
                || AgentNouns.isAgent(noun)
                || Kinds.known().isNoun(noun.lemma())
                || noun.isProper();
    }

    /** "It" that only holds the place of a clause, or of the weather. */
    private static boolean isEmpty(Sentence s, Token it) {
        if (!it.lemma().equals("it")) {
            return false;
        }
        Optional<Token> up = s.head(it);
        if (up.isEmpty()) {
            return false;
        }
        Token predicate = up.get();
        if (it.is("obj")) {
            return is("fact", predicate)
                    || s.child(predicate, "xcomp").filter(x -> !x.isVerb()).isPresent()
                            && s.children(predicate).stream().anyMatch(c -> isClause(s, c));
        }
        if (!it.is("nsubj")) {
            return false;
        }
        if (is("weather", predicate)) {
            return true;
        }
        boolean clause =
                s.children(predicate).stream()
                        .anyMatch(c -> c.index() > predicate.index() && isClause(s, c));
        boolean copula = s.child(predicate, "cop").isPresent();
        if (copula) {
            boolean cleft = s.child(predicate, "acl:relcl").isPresent() && !predicate.isVerb();
            boolean time = is("time", predicate);
            boolean judged = predicate.isAdjective() && isSupposed(s, predicate);
            return !is("personal", predicate) && (clause || cleft || judged)
                    || time
                    || is("plain", predicate);
        }
        boolean lasts =
                is("seeming", predicate)
                        && s.children(predicate).stream()
                                .anyMatch(c -> c.index() > it.index() && isMeasure(c));
        boolean reported =
                Arguments.isPassive(s, predicate)
                        && s.child(predicate, "ccomp", "csubj").isPresent();
        return reported || lasts || is("seeming", predicate) && clause;
    }

    /** "It would be odd if": the clause is what would be odd. */
    private static boolean isSupposed(Sentence s, Token predicate) {
        boolean would =
                s.child(predicate, "aux").filter(a -> a.lemma().equals("would")).isPresent();
        return would
                && s.children(predicate, "advcl").stream()
                        .filter(c -> c.index() > predicate.index())
                        .filter(c -> s.child(c, "mark").filter(m -> is("if", m)).isPresent())
                        .flatMap(c -> Arguments.subject(s, c).stream())
                        .noneMatch(subject -> subject.lemma().equals("it"));
    }

    /** If, when, because. */
    private static boolean isCircumstance(Sentence s, Token clause) {
        return s.child(clause, "mark", "advmod").filter(m -> is("circumstance", m)).isPresent();
    }

    /** That, whether or to with a verb. */
    private static boolean isClause(Sentence s, Token child) {
        boolean clausal =
                child.is("ccomp")
                        || child.is("csubj")
                        || child.is("xcomp")
                        || child.is("advcl") && !isCircumstance(s, child)
                        || child.is("acl");
        return clausal && (child.isVerb() || s.child(child, "cop").isPresent());
    }
}
