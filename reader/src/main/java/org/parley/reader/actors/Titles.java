package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The titles and roles beside a name: which words before it are its own, what office they make, and
 * whether that is over.
 */
final class Titles {
    private static final int LONGEST_TITLE = 9;

    /** Words that a title can have before its noun. */
    private static final int MORE_WORDS = 2;

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;

    Titles(Gazetteer gazetteer, SideWords words, Cast cast) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
    }

    /** A title of two or three words: general secretary, chief operating officer. */
    Optional<String> compound(Sentence s, Token title) {
        for (int from = Math.max(0, title.index() - MORE_WORDS); from < title.index(); from++) {
            String before = Spotter.text(s, from, title.index()).toLowerCase(Locale.ROOT);
            String whole = before + (before.endsWith("-") ? "" : " ") + lemma(title);
            if (gazetteer.title(whole).isPresent()) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** The general of "Secretary-General", which the tagger takes for a name. */
    private static String lemma(Token title) {
        return title.isProper() ? title.lemma().toLowerCase(Locale.ROOT) : title.lemma();
    }

    /**
     * A title with what its holder is in charge of, that first: "trade secretary" of "Secretary for
     * Trade".
     */
    Optional<String> portfolio(Sentence s, Token title) {
        int from = title.index();
        while (from > 0 && words.isPortfolio(s.token(from - 1).text())) {
            from--;
        }
        int to = title.index() + 1;
        if (from == title.index() && to < s.size() && SideWords.isCharge(s.token(to))) {
            from = to + 1;
            to = from;
            while (to < s.size() && words.isPortfolio(s.token(to).text())) {
                to++;
            }
        } else {
            to = title.index();
        }
        return from < to && from < s.size()
                ? Optional.of(
                        (Spotter.text(s, from, to) + " " + title.lemma()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Gives an actor a title, or retires him from it. */
    void entitle(Actor actor, String title, boolean former) {
        if (former) {
            actor.retired();
        } else {
            actor.titles().add(title);
        }
        actor.gender(gazetteer.titleGender(title));
    }

    boolean isRole(Token noun) {
        return gazetteer.title(noun.lemma()).isPresent()
                || SideWords.COLLEAGUES.contains(noun.lemma());
    }

    boolean isHonorific(Token title) {
        return gazetteer.title(title.text()).filter("honorific"::equals).isPresent();
    }

    /** "Former" before a role counts for the next one too, unless that begins anew: "and now". */
    boolean isFormer(Sentence s, Token noun) {
        List<Token> about = s.children(noun);
        if (about.stream().anyMatch(words::isFormer) || isPast(s, noun.index() + 1)) {
            return true;
        }
        boolean anew =
                about.stream()
                        .anyMatch(t -> words.isCurrent(t) || t.is("det") || t.is("nmod:poss"));
        return noun.is("conj")
                && !anew
                && s.head(noun)
                        .filter(Token::isNoun)
                        .filter(first -> isFormer(s, first))
                        .isPresent();
    }

    /** The until of "mayor until 2009". */
    private static boolean isPast(Sentence s, int at) {
        return at + 1 < s.size()
                && s.token(at).lemma().equals("until")
                && s.token(at + 1).tag().equals("CD");
    }

    /** The office in the words of the article, or null without a title. */
    @Nullable String wording(Sentence s, List<Token> titles) {
        if (titles.isEmpty()) {
            return null;
        }
        StringBuilder role = new StringBuilder();
        Token last = titles.get(titles.size() - 1);
        for (Token child : s.children(last)) {
            boolean portfolio =
                    (child.is("compound") || child.is("amod"))
                            && child.index() < last.index()
                            && (titles.contains(child) || words.isPortfolio(child.lemma()));
            if (portfolio) {
                role.append(child.text()).append(' ');
            }
        }
        return role.append(last.text()).toString();
    }

    /** The words right before a name that belong to it: adjectives, titles, possessives. */
    List<Token> lead(Sentence s, int from) {
        List<Token> before = new ArrayList<>();
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_TITLE; i--) {
            if (!isDescribing(s, i) && !isActing(s, i, before) && !joins(s, i) && !isCharge(s, i)) {
                break;
            }
            before.add(0, s.token(i));
        }
        return before;
    }

    /** A noun, adjective, possessive, body's name or mark inside a phrase. */
    private boolean isDescribing(Sentence s, int at) {
        Token token = s.token(at);
        return token.isNoun()
                || cast.nameAt(s, token).filter(n -> !n.person()).isPresent()
                || token.isAdjective()
                || token.tag().equals("POS")
                || token.text().equals("-")
                        && at > 0
                        && s.token(at - 1).span().end() == token.span().start()
                || token.text().equals("\"")
                || token.text().equals("\u201c")
                || token.tag().equals("FW");
    }

    /** The acting of "acting president". */
    private boolean isActing(Sentence s, int at, List<Token> behind) {
        return s.token(at).tag().equals("VBG")
                && words.isCurrent(s.token(at))
                && !behind.isEmpty()
                && gazetteer.title(behind.get(0).text()).isPresent();
    }

    /** The and of "founder and chairman". */
    private boolean joins(Sentence s, int at) {
        return s.token(at).lemma().equals("and")
                && at > 0
                && gazetteer.title(s.token(at - 1).text()).isPresent()
                && cast.nameAt(s, s.token(at - 1)).filter(Spotter.Name::person).isEmpty();
    }

    /** The for of "Secretary for Trade". */
    private boolean isCharge(Sentence s, int at) {
        return at > 0
                && at + 1 < s.size()
                && SideWords.isCharge(s.token(at))
                && words.isPortfolio(s.token(at + 1).text())
                && gazetteer.title(s.token(at - 1).lemma()).isPresent();
    }
}
