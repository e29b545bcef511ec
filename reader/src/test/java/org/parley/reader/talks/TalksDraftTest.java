package org.parley.reader.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.talks.Talks;
import org.parley.core.talks.Talks.Side;
import org.parley.core.talks.TalksFile;
import org.parley.reader.Reading;

final class TalksDraftTest {
    @TempDir Path folder;

    private static Written harbour() {
        return new Written(
                        "Ida Storm of Dockers' Union on wages and roster Norlink Zorn DU mediator")
                .actor(Kind.PERSON, "Ida Storm", "Dockers' Union", Basis.TEXT)
                .actor(Kind.PERSON, "Storm", "Dockers' Union", Basis.TEXT)
                .actor(Kind.BODY, "Norlink", "Norlink", Basis.ITSELF)
                .actor(Kind.PERSON, "Zorn", "Zorn", Basis.ITSELF)
                .entry("Dockers' Union", "Ida Storm", "Norlink", "pay: now", "wages and roster")
                .entry("Dockers' Union", "Ida Storm", null, "pay: now", "wages and roster")
                .entry("Norlink", null, "Zorn", "talks", null)
                .entry("Rain \"Ltd\"", null, null, "talks", null)
                .entry("Zorn", "Zorn", null, "talks", null);
    }

    @Test
    void yaml_ofReadings_exact() {
        assertEquals(
                """
                # A first talks file, from 1 article: look it through before you use it.
                # What begins with "?" is not sure. docs/talks.md says what each field is.
                talks: dockers-union-norlink
                name: Talks of Dockers' Union and Norlink
                parties:
                  - name: Dockers' Union # 2 entries
                    speakers: [Ida Storm]
                  - name: Norlink # 2 entries
                # ? Parties seen less often: Rain "Ltd" (1)
                # ? For whom do they speak? Put each among somebody's speakers: Zorn (2)
                issues:
                  - name: talks # 3 entries
                  - name: "pay: now" # 2 entries
                    phrases: [and, roster, wages]
                # ? How reliable? From A (completely) to E (unreliable); F: cannot be judged.
                outlets:
                  - name: Harbour Post
                    reliability: F
                """,
                yaml(harbour().reading("Harbour Post")));
    }

    @Test
    void yaml_anyOrderOfReadings_sameFile() {
        Reading one = harbour().reading("Harbour Post");
        Reading other = new Written("rain").entry("Norlink", null, null, "rain", "rain").reading();
        assertEquals(yaml(one, other), yaml(other, one));
        assertFalse(yaml(one).equals(yaml(one, other)));
    }

    @Test
    void yaml_ofNothing_isATalksFile() throws IOException {
        assertEquals(List.of(), parsed(yaml()).parties());
        assertEquals("talks", parsed(yaml(new Written("rain").reading())).id());
    }

    @Test
    void yaml_namesThatAreHardToWrite_comeBackEqual() throws IOException {
        List<String> hard =
                List.of(
                        "a: bus",
                        "- corn",
                        "#dam",
                        "[e], f",
                        "\"g\" \\ h",
                        "yes",
                        "{ice}",
                        "'jam'",
                        "*fish",
                        "à l’est");
        Written text = new Written("rain");
        for (String name : hard) {
            text.entry(name, null, null, name, "rain").entry(name, null, null, name, "rain");
        }
        text.entry("two\nlines \u202E\u0085 of\u2028it", null, null, "talks: x\nname: y", null);
        Talks talks = parsed(yaml(text.reading("Post: \"A\"\n# x")));
        assertEquals(
                hard.stream().sorted().toList(), talks.parties().stream().map(Side::name).toList());
        assertEquals(hard.size(), talks.issues().size());
        assertEquals("Post: \"A\" # x", talks.outlets().get(0).name());
    }

    @Test
    void yaml_speakerOfTwoSides_isOnOneOnly() throws IOException {
        Written text = new Written("Storm for A and B").entry("A", null, "B", null, null);
        text.actor(Kind.PERSON, "Storm", "A", Basis.TEXT)
                .actor(Kind.PERSON, "Storm", "B", Basis.TEXT)
                .entry("B", null, "A", null, null);
        List<Side> sides = parsed(yaml(text.reading())).parties();
        assertEquals(
                List.of(List.of("Storm"), List.of()),
                List.of(sides.get(0).speakers(), sides.get(1).speakers()));
    }

    @Test
    void yaml_mediator_isAmongMediators() throws IOException {
        Written text = new Written("Omani mediators").entry("Oman", null, null, null, null);
        text.actor(Kind.GROUP, "Omani mediators", "Oman", Basis.TEXT);
        assertTrue(parsed(yaml(text.reading())).parties().get(0).mediator());
    }

    private static String yaml(Reading... readings) {
        TalksDraft draft = new TalksDraft();
        for (Reading reading : readings) {
            draft.add(reading);
        }
        return draft.yaml();
    }

    private Talks parsed(String yaml) throws IOException {
        return TalksFile.read(Files.writeString(folder.resolve("draft.yaml"), yaml));
    }
}
