package org.parley.reader.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.talks.Reliability;
import org.parley.core.talks.Talks;
import org.parley.core.talks.Talks.Matter;
import org.parley.core.talks.Talks.Reporter;
import org.parley.core.talks.Talks.Side;

final class TalksCheckTest {
    private static final Talks HARBOUR =
            new Talks(
                    "harbour",
                    "Harbour",
                    List.of(
                            new Side(
                                    "Dockers' Union",
                                    List.of("DU", "docker"),
                                    List.of("Ida Storm", "Ole"),
                                    false),
                            new Side("Labour Court", List.of(), List.of(), true)),
                    List.of(
                            new Matter("pay", List.of("wages", "8 percent")),
                            new Matter("rain", List.of())),
                    List.of(
                            new Reporter("Harbour Post", List.of("Post"), Reliability.B),
                            new Reporter("Echo", List.of(), Reliability.F)));

    @Test
    void findings_ofArticles_whatNeitherHasOfTheOther() {
        TalksCheck check = new TalksCheck(HARBOUR);
        check.add(
                new Written("dockers and I. Storm on wages in the rain Zorn")
                        .actor(Kind.PERSON, "I. Storm", null, Basis.NONE)
                        .actor(Kind.PERSON, "Zorn", null, Basis.NONE)
                        .entry("docker", null, "Norlink", "pay", "wages")
                        .entry("Norlink", null, "docker", "roster", "the")
                        .entry("Rail", "Rail", null, "roster", "the")
                        .entry(null, "Zorn", null, "x", "Zorn")
                        .reading("Post"));
        Findings found = check.findings();
        assertEquals(List.of(1, 4, 2), List.of(found.articles(), found.entries(), found.marked()));
        assertEquals(List.of("Labour Court"), found.idleParties());
        assertEquals(List.of("DU"), found.unseenAliases());
        assertEquals(List.of("Ole"), found.unseenSpeakers());
        assertEquals(List.of("rain"), found.idleIssues());
        assertEquals(List.of("8 percent"), found.unseenPhrases());
        assertEquals(List.of("Echo"), found.unseenOutlets());
        assertEquals(Map.of("Norlink", 2, "Rail", 1), found.parties());
        assertEquals(Map.of("Zorn", 1), found.persons());
        assertEquals(Map.of("roster", 2, "x", 1), found.issues());
    }

    @Test
    void findings_ofSeveralArticles_whatNoneOfThemHas() {
        TalksCheck check = new TalksCheck(HARBOUR);
        check.add(new Written("DU on 8 percent").reading());
        check.add(new Written("Echo").entry("Labour Court", null, null, "rain", null).reading());
        Findings found = check.findings();
        assertEquals(List.of("Dockers' Union"), found.idleParties());
        assertEquals(List.of("docker"), found.unseenAliases());
        assertEquals(List.of("pay"), found.idleIssues());
        assertEquals(List.of("wages"), found.unseenPhrases());
        assertEquals(List.of("Harbour Post"), found.unseenOutlets());
    }
}
