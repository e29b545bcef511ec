package org.parley.lab.who;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Party;
import org.parley.core.text.Span;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Mention.Kind;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Judges readings that were put together by hand, of texts of one sentence. */
final class JudgedTest {
    private static final Party LEAGUE = new Party("Dockers' League", null);
    private static final Party SORRAN = new Party("Sorran", "SOR");

    @TempDir private Path set;

    private WhoCase asked(String text, String answer) throws IOException {
        Path file = set.resolve("case.txt");
        Files.writeString(file, "id: talks-2\nkind: peace\n\n" + text + "\n\n1: " + answer + "\n");
        return WhoCase.in(file, false).get(0);
    }

    /** A mention of words, headed by the last of them. */
    private static Mention mention(
            WhoCase asked, String words, Kind kind, String actor, @Nullable Party party) {
        int start = asked.article().text().indexOf(words);
        int head = asked.article().text().substring(0, start + words.length()).split(" ").length;
        return new Mention(
                new Span(start, start + words.length()), 0, head - 1, kind, actor, party);
    }

    private static Reading reading(WhoCase asked, Mention... mentions) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : asked.article().text().split(" ")) {
            tokens.add(token(tokens.size(), word, start));
            start += word.length() + 1;
        }
        return new Reading(
                asked.article(),
                List.of(new Sentence(0, tokens)),
                List.of(),
                List.of(mentions),
                List.of(),
                List.of(),
                List.of());
    }

    private static Token token(int index, String word, int start) {
        return new Token(
                index,
                new Span(start, start + word.length()),
                word,
                word,
                "NN",
                "O",
                index - 1,
                index == 0 ? "root" : "dep");
    }

    private static String standsFor(WhoCase asked, Mention... mentions) {
        Judged one = StandsFor.judged(asked, reading(asked, mentions)).get(0);
        return one.verdict() + " " + one.group() + " " + one.read();
    }

    private static String speaksFor(WhoCase asked, Mention... mentions) {
        Judged one = SpeaksFor.judged(asked, reading(asked, mentions)).get(0);
        return one.verdict() + " " + one.group() + " " + one.read();
    }

    @Test
    void pronoun_byItsActor_isRightWrongOrUnresolved() throws IOException {
        WhoCase she = asked("Ann Orlo said [1 she] left", "Ann Orlo");
        assertEquals(
                "RIGHT she Orlo", standsFor(she, mention(she, "she", Kind.PRONOUN, "Orlo", null)));
        assertEquals(
                "WRONG she Eva Orlo",
                standsFor(she, mention(she, "she", Kind.PRONOUN, "Eva Orlo", LEAGUE)));
        assertEquals(
                "UNRESOLVED she (she)",
                standsFor(she, mention(she, "she", Kind.PRONOUN, "she", null)));
        assertEquals("UNRESOLVED she -", standsFor(she));
    }

    @Test
    void pronoun_ofNobody_isRightWhereUnresolved() throws IOException {
        WhoCase it = asked("[1 It] rained on Sorran", "?");
        assertEquals("RIGHT it (It)", standsFor(it, mention(it, "It", Kind.PRONOUN, "It", null)));
        assertEquals(
                "WRONG it Sorran",
                standsFor(it, mention(it, "It", Kind.PRONOUN, "Sorran", SORRAN)));
    }

    @Test
    void we_ofASpeaker_isRightByTheParty() throws IOException {
        WhoCase we = asked("[1 We] go , Orlo said", "Dockers' League");
        Mention read = mention(we, "We", Kind.PRONOUN, "Ann Orlo", LEAGUE);
        assertEquals("RIGHT we, I Ann Orlo of Dockers' League", standsFor(we, read));
        assertEquals("WRONG we, I Ann Orlo", standsFor(we, read.withParty(null)));
        WhoCase he = asked("[1 He] left", "Dockers' League");
        assertEquals(
                "WRONG he Ann Orlo",
                standsFor(he, mention(he, "He", Kind.PRONOUN, "Ann Orlo", LEAGUE)));
    }

    @Test
    void description_ofItsOwnWords_isUnresolvedUnlessItIsAllThereIs() throws IOException {
        WhoCase named = asked("Then [1 the League] left", "Dockers' League");
        assertEquals(
                "UNRESOLVED description (League)",
                standsFor(named, mention(named, "the League", Kind.GROUP, "League", LEAGUE)));
        WhoCase nameless = asked("Then [1 the mediator] left", "the mediator | mediator");
        assertEquals(
                "RIGHT description (mediator)",
                standsFor(
                        nameless, mention(nameless, "the mediator", Kind.ROLE, "mediator", null)));
    }

    @Test
    void mention_severalHeadedInTheMark_isTheLongest() throws IOException {
        WhoCase two = asked("Then [1 the Sorran minister] left", "Ann Orlo");
        assertEquals(
                "RIGHT description Ann Orlo",
                standsFor(
                        two,
                        mention(two, "Sorran", Kind.STATE, "Sorran", SORRAN),
                        mention(two, "the Sorran minister", Kind.ROLE, "Ann Orlo", SORRAN)));
    }

    @Test
    void side_ofAName_isRightWrongOrItself() throws IOException {
        WhoCase orlo = asked("[1 Orlo] left", "Dockers' League | the League");
        Mention read = mention(orlo, "Orlo", Kind.PERSON, "Ann Orlo", LEAGUE);
        assertEquals("RIGHT person Dockers' League", speaksFor(orlo, read));
        assertEquals("WRONG person Sorran", speaksFor(orlo, read.withParty(SORRAN)));
        assertEquals(
                "UNRESOLVED person Ann Orlo",
                speaksFor(orlo, read.withParty(new Party("Ann Orlo", null))));
        assertEquals("UNRESOLVED person -", speaksFor(orlo, read.withParty(null)));
        assertEquals("UNRESOLVED no mention -", speaksFor(orlo));
        WhoCase own = asked("[1 Orlo] left", "Ann Orlo");
        assertEquals("RIGHT person Orlo", speaksFor(own, read.withParty(new Party("Orlo", null))));
    }

    @Test
    void side_ofNobody_isRightWithoutAPartyOrAsItself() throws IOException {
        WhoCase people = asked("The [1 Sorrans] here differ", "?");
        Mention read = mention(people, "Sorrans", Kind.STATE, "Sorran", SORRAN);
        assertEquals("WRONG state Sorran", speaksFor(people, read));
        assertEquals("RIGHT state -", speaksFor(people, read.withParty(null)));
        WhoCase either = asked("The [1 Sorrans] here differ", "? | Sorran");
        assertEquals("RIGHT state Sorran", speaksFor(either, read));
        assertEquals("RIGHT state -", speaksFor(either, read.withParty(null)));
        assertEquals("WRONG state Dockers' League", speaksFor(either, read.withParty(LEAGUE)));
        assertEquals(
                "RIGHT state Sorrans",
                speaksFor(people, read.withParty(new Party("Sorrans", null))));
    }

    @Test
    void line_ofAJudged_showsTheSentenceInOneLine() throws IOException {
        WhoCase it = asked("[1 It] rained on Sorran", "?");
        Reading reading = reading(it, mention(it, "It", Kind.PRONOUN, "Sorran", SORRAN));
        assertEquals(
                "wrong\ttalks-2\t1\tIt\t?\tSorran\tIt rained on Sorran",
                StandsFor.judged(it, reading).get(0).line(reading));
    }
}
