package org.parley.reader.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.chains.Chains;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.LinkScores;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.SpanTags.Kinded;
import org.parley.reader.encoder.WordPiece;
import org.parley.reader.moves.MoveHeads.Link;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** The parse and the encoder's scores are made by hand. */
final class ExplainerTest {
    private static final String TEXT = "Oman turned down Norway's offer.";
    private static final Article ARTICLE = Article.of("talks.txt", TEXT);
    private static final String RULE = "reject/verb/turn-down";
    private static final ActorFinder ACTORS = new ActorFinder();

    private final Sentence s =
            new Sentence(
                    0,
                    List.of(
                            token(0, "Oman", "oman", "NNP", 1, "nsubj"),
                            token(1, "turned", "turn", "VBD", -1, "root"),
                            token(2, "down", "down", "RP", 1, "compound:prt"),
                            token(3, "Norway", "norway", "NNP", 5, "nmod:poss"),
                            token(4, "'s", "'s", "POS", 3, "case"),
                            token(5, "offer", "offer", "NN", 1, "obj"),
                            token(6, ".", ".", ".", 1, "punct")));
    private final Names names = ACTORS.find(ARTICLE, List.of(s), List.of());
    private final List<Piece> pieces = WordPiece.english().cut(TEXT, new Span(0, TEXT.length()));
    private final float[][] cues = new float[pieces.size()][MoveHeads.TAGS.count()];
    private final float[][] links = new float[pieces.size()][MoveHeads.LINK_COUNT];
    private final Explainer explainer = new Explainer();

    private static Token token(
            int index, String text, String lemma, String tag, int head, String relation) {
        int start = TEXT.indexOf(text);
        Span span = new Span(start, start + text.length());
        return new Token(index, span, text, lemma, tag, "O", head, relation);
    }

    /** Nothing is a cue, by far. */
    @BeforeEach
    void outside() {
        for (float[] scores : cues) {
            scores[0] = 9;
        }
    }

    private void begins() {
        Map<String, float[][]> scores =
                Map.of(
                        MoveHeads.CUES,
                        cues,
                        MoveHeads.LINKS,
                        links,
                        MoveHeads.FLAGS,
                        new float[pieces.size()][MoveHeads.FLAG_COUNT]);
        Chains chain = new Chains(TEXT, null, List.of(s), List.of(), names, ACTORS);
        explainer.begins(names, chain, new EncoderMoves(List.of(new Encoding(pieces, scores))));
    }

    /** Tags "turned" as a cue of a move, with a score where "outside" has 9. */
    private void tag(Move move, float score) {
        Kinded turned = new Kinded(move.ordinal(), s.token(1).span());
        int[] tags = MoveHeads.TAGS.of(pieces, List.of(turned));
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] > 0) {
                cues[i][tags[i]] = score;
            }
        }
    }

    private List<Token> cue() {
        return List.of(s.token(1), s.token(2));
    }

    private Mention mention(int token) {
        return names.at(s, s.token(token)).orElseThrow();
    }

    private Candidate candidate() {
        return new Candidate(
                s,
                cue(),
                s.token(1),
                Move.REJECT,
                mention(0),
                s.token(0).span(),
                Optional.ofNullable(mention(3).party()),
                Optional.of(s.token(5).span()),
                s.token(5),
                Polarity.POSITIVE,
                Certainty.STATED,
                RULE,
                0.9);
    }

    private static Entry entry(Candidate c) {
        Passage cue = Passage.of(TEXT, c.cue());
        return new Entry(
                Entry.idOf(ARTICLE.id(), cue, 0),
                ARTICLE,
                c.holder().party(),
                null,
                c.move(),
                c.target().orElse(null),
                null,
                null,
                cue,
                Passage.of(TEXT, s(c)),
                List.of(),
                c.polarity(),
                c.certainty(),
                null,
                false,
                null,
                null,
                null,
                c.rule(),
                c.confidence(),
                List.of());
    }

    private static Span s(Candidate c) {
        return c.sentence().span();
    }

    private Told told(Entry... entries) {
        List<Told> told = explainer.told(List.of(s), List.of(entries));
        assertEquals(1, told.size());
        assertEquals(1, told.get(0).number());
        return told.get(0);
    }

    private Told.Coded only(Candidate kept) {
        Entry entry = entry(kept);
        explainer.coded(kept, entry);
        return told(entry).moves().get(0);
    }

    private Dropped nearest() {
        return told().nearest().orElseThrow();
    }

    @Test
    void told_nothingHappened_noCue() {
        begins();
        assertTrue(told().moves().isEmpty() && told().nearest().isEmpty());
    }

    @Test
    void told_keptCandidate_hasRouteAndWordsOfTarget() {
        tag(Move.REJECT, 18);
        begins();
        explainer.held(cue(), mention(0), Route.SUBJECT);
        explainer.weighed(s, List.of(candidate()), List.of(candidate()));
        Told.Coded coded = only(candidate());
        assertEquals(Route.SUBJECT, coded.route());
        assertEquals("Oman", coded.holder().span().of(TEXT));
        assertEquals("Norway", Optional.ofNullable(coded.target()).orElseThrow().of(TEXT));
        assertTrue(coded.probability() > 0.9);
        assertNull(coded.ruled());
    }

    @Test
    void told_otherHolderOfTheSameCue_isJoined() {
        begins();
        explainer.held(cue(), mention(0), Route.SUBJECT);
        Candidate other = candidate().by(mention(3));
        explainer.weighed(s, List.of(other), List.of(other));
        assertEquals(Route.JOINED, only(other).route());
    }

    @Test
    void told_targetGivenAfterwards_hasNoWords() {
        begins();
        Candidate bare =
                candidate().by(mention(3)); // whose own side is no target: there is none left
        explainer.weighed(s, List.of(bare), List.of(bare));
        Candidate filled = bare.toward(new Party("Oman", null));
        assertNull(only(filled).target());
    }

    @Test
    void told_encodersOwnMove_holderIsWhereItPoints() {
        tag(Move.REJECT, 18);
        links[piece(1)][LinkScores.from(Link.HOLDER.ordinal())] = 1;
        links[piece(0)][LinkScores.to(Link.HOLDER.ordinal())] = 1;
        begins();
        explainer.weighed(s, List.of(), List.of(candidate()));
        assertEquals(Route.POINTER, only(candidate()).route());
    }

    private int piece(int token) {
        int start = s.token(token).span().start();
        return Stream.iterate(0, i -> i + 1)
                .filter(i -> pieces.get(i).span().start() == start)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void told_renamedCandidate_keepsTheRulesMove() {
        begins();
        Candidate renamed = candidate().as(Move.CONCEDE);
        explainer.weighed(s, List.of(candidate()), List.of(renamed));
        assertEquals(Move.REJECT, only(renamed).ruled());
    }

    @Test
    void weighed_candidateGone_deniedByTheEncoder() {
        begins();
        explainer.weighed(s, List.of(candidate()), List.of());
        Dropped dropped = nearest();
        assertEquals(Why.DENIED, dropped.why());
        assertEquals("turned down", dropped.cue().of(TEXT));
        assertEquals(RULE, dropped.rule());
        assertTrue(dropped.probability() < 0.01);
    }

    @Test
    void weighed_taggedButUnlikely_unsure() {
        tag(Move.REJECT, 18);
        tag(Move.CONCEDE, 18.1f);
        tag(Move.ACCEPT, 18);
        tag(Move.OFFER, 18);
        begins();
        explainer.weighed(s, List.of(), List.of());
        assertEquals(Why.UNSURE, nearest().why());
        assertEquals(Move.CONCEDE, nearest().move());
        assertEquals(0.27, nearest().probability(), 0.05);
    }

    @Test
    void weighed_taggedWithoutHolder_saysSo() {
        tag(Move.REJECT, 18);
        begins();
        explainer.weighed(s, List.of(), List.of());
        assertEquals(Why.NO_HOLDER, nearest().why());
        assertEquals("encoder/reject", nearest().rule());
    }

    @Test
    void told_bestCueOfTheEncoderUntagged_isFaint() {
        tag(Move.REJECT, 8);
        begins();
        explainer.weighed(s, List.of(), List.of());
        assertEquals(Why.FAINT, nearest().why());
        assertEquals("turned", nearest().cue().of(TEXT));
        assertEquals(0.27, nearest().probability(), 0.02);
    }

    @Test
    void told_unfilledFrameAtNoCue_fartherThanTheEncodersBest() {
        tag(Move.REJECT, 8);
        begins();
        explainer.dropped(s, List.of(s.token(5)), Move.OFFER, "offer", Why.NO_HOLDER, null);
        assertEquals(
                List.of(Why.FAINT, Why.NO_HOLDER),
                told().dropped().stream().map(Dropped::why).toList());
    }

    @Test
    void dropped_verbWithoutHolder_tellsWhoStandsForNoParty() {
        begins();
        explainer.dropped(s, cue(), Move.REJECT, RULE, Why.NO_HOLDER, null);
        assertEquals(Why.NOBODY, nearest().why());
        assertEquals("Oman", Optional.ofNullable(nearest().other()).orElseThrow().of(TEXT));
        explainer.dropped(s, List.of(s.token(5)), Move.OFFER, "offer", Why.NO_HOLDER, null);
        assertEquals(Why.NO_HOLDER, told().dropped().get(1).why());
    }

    @Test
    void told_severalDropped_nearestFirst() {
        begins();
        explainer.dropped(s, cue(), Move.REJECT, RULE, Why.OBJECT, null);
        explainer.dropped(s, cue(), Move.REJECT, RULE, Why.ASKED, null);
        explainer.dropped(candidate(), Why.DUPLICATE, candidate());
        assertEquals(
                List.of(Why.DUPLICATE, Why.ASKED, Why.OBJECT),
                told().dropped().stream().map(Dropped::why).toList());
    }
}
