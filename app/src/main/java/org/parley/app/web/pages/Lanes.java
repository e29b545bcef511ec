package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.app.web.page.Ink;
import org.parley.app.web.page.Sign;
import org.parley.app.web.page.Svg;
import org.parley.app.web.page.Telling;

/** Moves over time, with a lane for each party; those of unknown days are left out. */
final class Lanes {
    private static final double WIDTH = 960;
    private static final double LEFT = 190;
    private static final double RIGHT = 930;
    private static final double TOP = 58;
    private static final double STEP = 13;
    private static final double MARK = 5.5;

    /** So many of one day and party are drawn beside each other. */
    private static final int DEEPEST = 6;

    private record Dated(LocalDate day, int lane, Telling move) {}

    private final List<String> parties;
    private final List<Dated> moves;

    /**
     * @param parties from the top on
     * @param all moves, in any order
     */
    Lanes(List<String> parties, List<Telling> all) {
        this.parties = List.copyOf(parties);
        this.moves =
                all.stream()
                        .flatMap(
                                move ->
                                        move.day().stream()
                                                .map(day -> new Dated(day, lane(move), move)))
                        .filter(one -> one.lane() >= 0)
                        .sorted(Comparator.comparing(Dated::day))
                        .toList();
    }

    private int lane(Telling move) {
        return parties.indexOf(party(move));
    }

    static String party(Telling move) {
        return Optional.ofNullable(move.entry().party()).map(party -> party.name()).orElse("");
    }

    int drawn() {
        return moves.size();
    }

    /**
     * A mark of a plot.
     *
     * @param depth how many of its party and day come before it
     * @param to its page
     */
    record Mark(
            String day,
            int lane,
            int depth,
            String family,
            boolean hollow,
            boolean hedged,
            String words,
            String target,
            String text,
            String to) {}

    /**
     * What scripts plot it from.
     *
     * @param kind of plot
     * @param lanes names of the parties, from the top on
     */
    record Plot(String kind, List<String> lanes, List<Mark> marks) {}

    Plot plot() {
        Map<List<Object>, Integer> depths = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Dated one : moves) {
            int depth = depths.merge(List.of(one.day(), one.lane()), 1, Integer::sum) - 1;
            Sign sign = one.move().sign();
            String target = one.move().target();
            marks.add(
                    new Mark(
                            one.day().toString(),
                            one.lane(),
                            depth,
                            sign.family().word(),
                            sign.denied(),
                            sign.hedged(),
                            sign.words(),
                            target == null ? "" : target,
                            Svg.fitted(one.move().entry().evidence().text(), 600, 12),
                            one.move().page()));
        }
        return new Plot("lanes", parties.stream().map(Lanes::shown).toList(), marks);
    }

    private static String shown(String party) {
        return party.isEmpty() ? "unresolved" : party;
    }

    String picture(String title) {
        int[] depths = new int[parties.size()];
        moves.forEach(one -> depths[one.lane()] = Math.max(depths[one.lane()], count(one)));
        double[] tops = new double[parties.size() + 1];
        tops[0] = TOP;
        for (int i = 0; i < depths.length; i++) {
            tops[i + 1] = tops[i] + 20 + STEP * Math.max(1, Math.min(DEEPEST, depths[i]));
        }
        double bottom = tops[depths.length];
        Svg svg = new Svg(WIDTH, bottom + 30, title);
        svg.bold(14, 22, Svg.fitted(title, WIDTH - 28, 15), 15, Ink.WORDS);
        HeapPicture.legend(svg, 14, 42);
        if (!moves.isEmpty()) {
            Days days =
                    new Days(moves.get(0).day(), moves.get(moves.size() - 1).day(), LEFT, RIGHT);
            days.draw(svg, TOP, bottom);
            lanes(svg, tops);
            marks(svg, days, tops);
        } else {
            lanes(svg, tops);
            svg.text(LEFT, TOP + 18, "No dated move is known here.", 12, Ink.FAINT);
        }
        return svg.document();
    }

    private int count(Dated move) {
        return (int)
                moves.stream()
                        .filter(one -> one.lane() == move.lane() && one.day().equals(move.day()))
                        .count();
    }

    private void lanes(Svg svg, double[] tops) {
        for (int i = 0; i < parties.size(); i++) {
            svg.line(14, tops[i], RIGHT + 16, tops[i], Ink.LINE);
            svg.text(14, tops[i] + 21, Svg.fitted(shown(parties.get(i)), 160, 13), 13, Ink.WORDS);
        }
        svg.line(14, tops[parties.size()], RIGHT + 16, tops[parties.size()], Ink.LINE);
    }

    private void marks(Svg svg, Days days, double[] tops) {
        Map<List<Object>, Integer> depths = new HashMap<>();
        for (Dated one : moves) {
            int depth = depths.merge(List.of(one.day(), one.lane()), 1, Integer::sum) - 1;
            if (depth < DEEPEST) {
                svg.mark(
                        days.at(one.day()),
                        tops[one.lane()] + 16 + STEP * depth,
                        MARK,
                        one.move().sign(),
                        tells(one));
            }
        }
    }

    private static String tells(Dated one) {
        String target = one.move().target();
        return one.day()
                + " "
                + one.move().sign().words()
                + (target == null ? "" : " → " + target)
                + ": "
                + one.move().entry().evidence().text();
    }
}
