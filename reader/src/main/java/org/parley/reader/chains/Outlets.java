package org.parley.reader.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The outlets and agencies that an article names: those in the tables of names, those whose name
 * tells it ("Radio Kidal"), those introduced by a noun ("the daily Al-Sharq").
 */
final class Outlets {
    private static final OutletKinds KINDS = new OutletKinds();

    private static final Set<String> INSIDE_NAMES =
            Set.of("de", "del", "della", "di", "of", "and", "&", "la", "le", "al", "el", "-", "o");
    private static final Set<String> QUOTES =
            Set.of("\"", "``", "''", "\u201c", "\u201d", "`", "'");

    private final String text;
    private final @Nullable String own;
    private final List<Sentence> sentences;
    private final Names names;
    private final ActorFinder actors;
    private final List<Place> places = new ArrayList<>();

    /** Where an outlet is named: tokens {@code [from,to)} of a sentence. */
    record Place(Sentence sentence, int from, int to, String name) {
        Span span() {
            return sentence.span(sentence.token(from), sentence.token(to - 1));
        }
    }

    Outlets(
            String text,
            @Nullable String own,
            List<Sentence> sentences,
            Names names,
            ActorFinder actors) {
        this.text = text;
        this.own = own;
        this.sentences = sentences;
        this.names = names;
        this.actors = actors;
        for (Sentence s : sentences) {
            for (int from = 0; from < s.size(); ) {
                int to = run(s, from);
                if (to > from) {
                    find(s, from, to);
                }
                from = Math.max(to, from + 1);
            }
        }
        shortForms();
    }

    /** A word of a name; inside a sentence whatever is written with a capital. */
    private static boolean isNamePart(Token token) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        boolean named = token.isProper() || !token.entity().equals("O");
        boolean inside = token.index() > 0 && (token.isNoun() || token.isAdjective());
        return token.tag().equals("NNP") || capital && (named || inside);
    }

    /** Behind the last word of the proper name that begins at a token. */
    private static int run(Sentence s, int from) {
        int to = from;
        while (to < s.size()) {
            if (isNamePart(s.token(to)) || to > from && s.token(to).tag().equals("CD")) {
                to++;
            } else if (to > from
                    && INSIDE_NAMES.contains(s.token(to).text().toLowerCase(Locale.ROOT))
                    && to + 1 < s.size()
                    && isNamePart(s.token(to + 1))) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    private void find(Sentence s, int from, int to) {
        for (int a = from; a < to; a++) {
            if (a > from && s.token(a - 1).text().equals("-")) {
                continue;
            }
            for (int b = to; b > a; b--) {
                Optional<String> known = known(s, a, b);
                if (known.isPresent()) {
                    places.add(new Place(s, a, b, known.get()));
                    if (b < to) {
                        find(s, b, to);
                    }
                    return;
                }
            }
        }
        boolean introduced =
                noun(s, from - 1) || to < s.size() && behind(s, to) && !isKnown(s, from, to);
        if (introduced && !isState(s, from, to)
                || KINDS.tells(words(s, from, to)) && !isPerson(s, from, to)) {
            places.add(new Place(s, from, to, words(s, from, to)));
        }
    }

    private Optional<String> known(Sentence s, int from, int to) {
        String name = words(s, from, to);
        boolean definite = from > 0 && s.token(from - 1).text().equalsIgnoreCase("the");
        boolean outlet = actors.isOutlet(name) || definite && actors.isOutlet("The " + name);
        return outlet && !actors.isPlatform(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean noun(Sentence s, int i) {
        int at = i >= 0 && QUOTES.contains(s.token(i).text()) ? i - 1 : i;
        return at >= 0 && !s.token(at).isVerb() && KINDS.isNoun(s.token(at).lemma());
    }

    /** "Trud newspaper", but not "the Bulgarian newspaper Trud". */
    private boolean behind(Sentence s, int i) {
        Token token = s.token(i);
        boolean names =
                i + 1 < s.size()
                        && (isNamePart(s.token(i + 1)) || QUOTES.contains(s.token(i + 1).text()));
        return token.tag().equals("NN") && KINDS.standsBehind(token.lemma()) && !names;
    }

    /** Whether the names know it as somebody else: the United Nations in "the UN agency". */
    private boolean isKnown(Sentence s, int from, int to) {
        return mentions(s, from, to).stream()
                .flatMap(m -> Stream.ofNullable(m.party()))
                .anyMatch(party -> party.code() != null);
    }

    private boolean isState(Sentence s, int from, int to) {
        return mentions(s, from, to).stream().anyMatch(m -> m.kind() == Mention.Kind.STATE);
    }

    private boolean isPerson(Sentence s, int from, int to) {
        return mentions(s, from, to).stream().anyMatch(m -> m.kind() == Mention.Kind.PERSON);
    }

    private List<Mention> mentions(Sentence s, int from, int to) {
        Span run = s.span(s.token(from), s.token(to - 1));
        return names.all().stream().filter(m -> m.span().overlaps(run)).toList();
    }

    private String words(Sentence s, int from, int to) {
        return s.span(s.token(from), s.token(to - 1)).of(text);
    }

    /** "The Courier" after "the Health Service Courier". */
    private void shortForms() {
        List<Place> full = List.copyOf(places);
        for (Sentence s : sentences) {
            for (int from = 0; from < s.size(); from = Math.max(run(s, from), from + 1)) {
                int first = from;
                int to = run(s, from);
                if (to == from
                        || full.stream()
                                .anyMatch(
                                        p ->
                                                p.sentence() == s
                                                        && p.from() <= first
                                                        && first < p.to())) {
                    continue;
                }
                String name = words(s, from, to);
                full.stream()
                        .map(Place::name)
                        .filter(n -> n.equals(name) || n.endsWith(" " + name))
                        .findFirst()
                        .ifPresent(n -> places.add(new Place(s, first, to, n)));
            }
        }
    }

    /** The outlet that is named in a stretch of a sentence, the first of several. */
    Optional<Place> in(Sentence s, Span words) {
        return in(s).stream().filter(p -> words.covers(p.span())).findFirst();
    }

    /** The places of a sentence where an outlet is named. */
    List<Place> in(Sentence s) {
        return places.stream().filter(p -> p.sentence() == s).toList();
    }

    /** Whether a name is that of the article's own outlet, be it "The Gazette" or "Gazette". */
    boolean isOwn(String name) {
        return own != null && bare(name).equals(bare(own));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    boolean isNamed(String name) {
        return places.stream().anyMatch(p -> p.name().equalsIgnoreCase(name));
    }

    /** Whether a noun can stand for an outlet: agency, paper, website. */
    boolean isNoun(String noun) {
        return KINDS.isNoun(noun);
    }

    /**
     * Which outlet a common noun stands for: the only one of its kind that the article has named
     * before it, or else names at all, less the article's own; empty if there are several, or if
     * one is spoken of without its name ("the Polish website").
     */
    Optional<String> meant(Sentence s, Token noun) {
        List<String> fitting = KINDS.fitting(noun.lemma(), others(noun.span().start()));
        if (fitting.isEmpty()) {
            fitting = KINDS.fitting(noun.lemma(), others(text.length()));
        }
        return fitting.size() == 1 && !isUnnamedElsewhere(noun)
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    private boolean isUnnamedElsewhere(Token noun) {
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                if (token.lemma().equals(noun.lemma())
                        && token.index() > 0
                        && isDescribed(s, token)
                        && in(s, s.span(s.subtree(token))).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDescribed(Sentence s, Token noun) {
        Token left = s.token(noun.index() - 1);
        return left.isAdjective() || left.isNoun() || left.tag().equals("POS");
    }

    /** Whether a reporter is an outlet: one that is named, or one by a common noun. */
    boolean isOutlet(Reporters.Named named) {
        String said = named.said().strip().toLowerCase(Locale.ROOT);
        return isNamed(named.reporter().name())
                || isNoun(said.substring(said.lastIndexOf(' ') + 1));
    }

    private List<String> others(int before) {
        return places.stream()
                .filter(place -> place.span().end() <= before)
                .map(Place::name)
                .filter(name -> !isOwn(name))
                .distinct()
                .toList();
    }
}
