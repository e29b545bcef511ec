package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Running heads, running feet and page numbers: what stands again at the top or at the foot of
 * other pages, whatever number is in it.
 */
final class RunningLines {
    /** The top and the foot of a page are such a share of its height. */
    private static final float MARGIN = 0.13f;

    /** Lines less than so many points apart stand at the same place. */
    private static final float PLACE = 8;

    /** In a document of a few pages twice is often, as with left and right heads. */
    private static final int FEW_PAGES = 8;

    private static final Pattern NUMBER = Pattern.compile("\\d+([.,:/]\\d+)*");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)[-–—|\\s]*(page|seite|pagina|página|p\\.|s\\.)?\\s*\\d{1,4}"
                            + "(\\s*(/|of|von|de|sur|di)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern GAP = Pattern.compile("\t");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int often;

    private RunningLines(List<Page> pages) {
        often = pages.size() < FEW_PAGES ? 2 : 3;
        for (Page page : pages) {
            Set<String> onPage = new HashSet<>();
            page.blocks().stream()
                    .flatMap(block -> block.lines().stream())
                    .filter(line -> isInMargin(line, page))
                    .flatMap(
                            line ->
                                    GAP.splitAsStream(line.text())
                                            .flatMap(part -> keys(part, line)))
                    .forEach(onPage::add);
            onPage.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
    }

    /** The pages without their running lines. */
    static List<Page> removed(List<Page> pages) {
        RunningLines running = new RunningLines(pages);
        return pages.stream().map(page -> page.with(lines -> running.rest(lines, page))).toList();
    }

    private List<Line> rest(List<Line> lines, Page page) {
        List<Line> rest = new ArrayList<>();
        for (Line line : lines) {
            if (!isInMargin(line, page)) {
                rest.add(line);
                continue;
            }
            String text =
                    GAP.splitAsStream(line.text())
                            .filter(part -> !isRunning(part, line))
                            .collect(Collectors.joining("\t"));
            if (!text.isEmpty()) {
                rest.add(line.withText(text));
            }
        }
        return rest;
    }

    private boolean isRunning(String part, Line line) {
        return keys(part, line).anyMatch(key -> pagesWith.getOrDefault(key, 0) >= often)
                || PAGE_NUMBER.matcher(part).matches() && part.equals(line.text());
    }

    private static boolean isInMargin(Line line, Page page) {
        return line.baseline() < page.height() * MARGIN
                || line.baseline() > page.height() * (1 - MARGIN);
    }

    /** Words without the numbers, size and place: two places, lest a border divide two pages. */
    private static Stream<String> keys(String part, Line line) {
        String words = NUMBER.matcher(part).replaceAll("#").strip().toLowerCase(Locale.ROOT);
        String sized = words + " " + Math.round(line.size()) + " ";
        float place = line.baseline() / PLACE;
        return Stream.of(sized + Math.floor(place), sized + (Math.floor(place + 0.5) - 0.5));
    }
}
