package org.parley.app.print;

import java.util.List;
import java.util.Map;
import org.parley.reader.talks.Findings;

/** What a talks file and articles do not have of each other, for a screen. */
public final class FindingsList {
    private static final int OFTEN = 2;
    private static final int SOME = 15;
    private static final int INDENT = 14;

    private final Screen screen;
    private final StringBuilder rows = new StringBuilder();

    private FindingsList(Screen screen) {
        this.screen = screen;
    }

    /** The list as lines, the last one ended. */
    public static String of(Findings found, Screen screen) {
        return "%s knows %s of %s in %s.\n%s%s"
                .formatted(
                        found.talks(),
                        found.marked(),
                        count(found.entries(), "entry", "entries"),
                        count(found.articles(), "article", "articles"),
                        new FindingsList(screen).idle(found),
                        new FindingsList(screen).unknown(found));
    }

    private String idle(Findings found) {
        row("parties", found.idleParties());
        row("aliases", found.unseenAliases());
        row("speakers", found.unseenSpeakers());
        row("issues", found.idleIssues());
        row("phrases", found.unseenPhrases());
        row("outlets", found.unseenOutlets());
        return section(
                "Of the file without a match (parties and issues: no entry; the rest: in no article):",
                "Everything in the file has a match.");
    }

    private String unknown(Findings found) {
        row("parties", often(found.parties()));
        row("speakers", often(found.persons()));
        row("issues", often(found.issues()));
        return section(
                "Of the articles unknown to the file (number of entries):",
                "The file knows every party and issue that two entries have.");
    }

    private String section(String heading, String otherwise) {
        return "\n"
                + (rows.isEmpty()
                        ? otherwise + "\n"
                        : screen.paragraph(Words.of(heading, Style.STRONG), 0) + rows);
    }

    private static List<String> often(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= OFTEN)
                .map(count -> count.getKey() + " (" + count.getValue() + ")")
                .toList();
    }

    private void row(String name, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        int more = words.size() - SOME;
        String some = String.join(", ", words.subList(0, Math.min(SOME, words.size())));
        String all = some + (more > 0 ? " and " + more + " more" : "");
        rows.append("  ")
                .append(screen.ink().paint(name, Style.FAINT))
                .append(" ".repeat(INDENT - 2 - name.length()))
                .append(screen.paragraph(Words.of(all, Style.PLAIN), INDENT).substring(INDENT));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
