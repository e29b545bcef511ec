package org.parley.app.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.app.web.page.Ink;
import org.parley.app.web.page.Sign.Family;
import org.parley.app.web.page.Svg;
import org.parley.ledger.history.Reporting;

/**
 * Who reports whom, from left to right: those whom nobody reports, those who report and are
 * reported, those who are only reported. The wider a band, the more reports.
 */
final class SourcesPicture {
    static final int LINKS = 40;

    private static final double WIDTH = 1100;
    private static final double TOP = 66;
    private static final double GAP = 7;
    private static final double LEAST = 13;
    private static final double BAR = 10;
    private static final double[] COLUMNS = {250, 560, 840};
    private static final List<String> HEADS =
            List.of("report", "report and are reported", "are reported");

    private final List<Reporting> links;
    private final Function<String, String> leads;
    private final double scale;
    private final Map<String, Node> nodes = new TreeMap<>();

    /** A source: in which column, how many reports, how high and where. */
    private static final class Node {
        private final String name;
        private final int column;
        private int in;
        private int out;
        private double y;
        private double usedIn;
        private double usedOut;

        Node(String name, int column) {
            this.name = name;
            this.column = column;
        }

        int weight() {
            return Math.max(in, out);
        }
    }

    private SourcesPicture(List<Reporting> links, Function<String, String> leads) {
        this.links = links;
        this.leads = leads;
        Set<String> by = links.stream().map(Reporting::by).collect(Collectors.toSet());
        Set<String> of = links.stream().map(Reporting::of).collect(Collectors.toSet());
        for (Reporting link : links) {
            node(link.by(), by, of).out += link.reports();
            node(link.of(), by, of).in += link.reports();
        }
        int highest = 1;
        for (int column = 0; column < COLUMNS.length; column++) {
            highest = Math.max(highest, column(column).stream().mapToInt(Node::weight).sum());
        }
        this.scale = Math.min(6, 460.0 / highest);
    }

    private Node node(String name, Set<String> by, Set<String> of) {
        int column = !of.contains(name) ? 0 : by.contains(name) ? 1 : 2;
        return nodes.computeIfAbsent(name, n -> new Node(n, column));
    }

    /** Not an outlet's own voice: that reports nobody. */
    static boolean shows(Reporting one) {
        return !one.of().equals(Reporting.ITSELF) && !one.of().equals(one.by());
    }

    static String of(List<Reporting> links, String title) {
        return new SourcesPicture(links, name -> "").drawn(title).document();
    }

    /**
     * The same as part of a page.
     *
     * @param leads where a source leads to
     */
    static Svg.Inline inline(List<Reporting> links, String title, Function<String, String> leads) {
        return new SourcesPicture(links, leads).drawn(title).inline();
    }

    private Svg drawn(String title) {
        double room = 0;
        for (int column = 0; column < COLUMNS.length; column++) {
            room = Math.max(room, room(column(column)));
        }
        double bottom = TOP + room;
        for (int column = 0; column < COLUMNS.length; column++) {
            List<Node> nodesOfColumn = new ArrayList<>(column(column));
            if (column > 0) {
                nodesOfColumn.sort(Comparator.comparingDouble(this::pull));
            }
            place(nodesOfColumn, room);
        }
        Svg svg = new Svg(WIDTH, Math.max(bottom + 10, 150), title);
        svg.bold(14, 22, Svg.fitted(title, WIDTH - 28, 15), 15, Ink.WORDS);
        if (links.isEmpty()) {
            svg.text(
                    WIDTH / 2,
                    90,
                    "Nobody is reported here",
                    13,
                    Ink.FAINT,
                    Svg.Anchor.MIDDLE,
                    false);
            return svg;
        }
        for (int i = 0; i < COLUMNS.length; i++) {
            if (!column(i).isEmpty()) {
                svg.text(
                        COLUMNS[i],
                        TOP - 16,
                        HEADS.get(i),
                        11,
                        Ink.FAINT,
                        i == 0 ? Svg.Anchor.END : Svg.Anchor.START,
                        false);
            }
        }
        links.stream()
                .sorted(
                        Comparator.comparingDouble((Reporting one) -> known(one.by()).y)
                                .thenComparingDouble(one -> known(one.of()).y))
                .forEach(one -> band(svg, one));
        nodes.values().forEach(node -> label(svg, node));
        return svg;
    }

    private Node known(String name) {
        return Objects.requireNonNull(nodes.get(name));
    }

    private List<Node> column(int column) {
        return nodes.values().stream()
                .filter(node -> node.column == column)
                .sorted(
                        Comparator.comparingInt(Node::weight)
                                .reversed()
                                .thenComparing(node -> node.name))
                .toList();
    }

    private double height(Node node) {
        return Math.max(LEAST, node.weight() * scale);
    }

    private double room(List<Node> column) {
        return column.stream().mapToDouble(this::height).sum()
                + GAP * Math.max(0, column.size() - 1);
    }

    /** Sets a column in the middle of the picture. */
    private void place(List<Node> column, double room) {
        double y = TOP + (room - room(column)) / 2;
        for (Node node : column) {
            node.y = y;
            y += height(node) + GAP;
        }
    }

    /** Where those who report it stand, in the mean of their reports: so bands cross less. */
    private double pull(Node node) {
        double reports = 0;
        double sum = 0;
        for (Reporting link : links) {
            Node from = known(link.by());
            if (link.of().equals(node.name) && from.column < node.column) {
                reports += link.reports();
                sum += link.reports() * (from.y + height(from) / 2);
            }
        }
        return reports == 0 ? 0 : sum / reports;
    }

    private void band(Svg svg, Reporting link) {
        Node from = known(link.by());
        Node to = known(link.of());
        double wide = Math.max(1, link.reports() * scale);
        double y1 = from.y + from.usedOut + wide / 2;
        double y2 = to.y + to.usedIn + wide / 2;
        from.usedOut += wide;
        to.usedIn += wide;
        boolean same = from.column == to.column;
        double x1 = COLUMNS[from.column] + BAR;
        double x2 = COLUMNS[to.column] + (same ? BAR : 0);
        svg.flow(
                x1,
                y1,
                x2,
                y2,
                same ? 60 : (x2 - x1) / 2,
                wide,
                Ink.of(Family.MEETS),
                link.by()
                        + " reports "
                        + link.of()
                        + ": "
                        + link.reports()
                        + (link.reports() == 1 ? " report, " : " reports, ")
                        + link.entries()
                        + (link.entries() == 1 ? " entry" : " entries"));
    }

    private void label(Svg svg, Node node) {
        String address = leads.apply(node.name);
        if (!address.isEmpty()) {
            svg.linked(address, () -> unlinked(svg, node));
        } else {
            unlinked(svg, node);
        }
    }

    private void unlinked(Svg svg, Node node) {
        double x = COLUMNS[node.column];
        double middle = node.y + height(node) / 2 + 4;
        svg.bar(x, node.y, BAR, height(node), Ink.WORDS, node.name + ": " + node.weight());
        boolean left = node.column == 0;
        double room = left ? x - 24 : WIDTH - x - BAR - 20;
        String name = Svg.fitted(node.name, Math.min(room, node.column == 1 ? 190 : room), 12);
        double wide = Svg.width(name, 12);
        if (node.column == 1) {
            svg.rect(x + BAR + 4, middle - 11, wide + 4, 15, Ink.PAPER, null);
        }
        if (left) {
            svg.text(x - 7, middle, name, 12, Ink.WORDS, Svg.Anchor.END, false);
        } else {
            svg.text(x + BAR + 7, middle, name, 12, Ink.WORDS);
        }
    }
}
