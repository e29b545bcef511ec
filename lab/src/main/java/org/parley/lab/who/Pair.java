package org.parley.lab.who;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.core.names.NameKind;
import org.parley.lab.own.BadForm;
import org.parley.lab.own.WrittenCase;

/**
 * Two written names and whether they can be forms of one bearer's name.
 *
 * @param same whether they can
 */
public record Pair(String id, boolean same, NameKind kindA, String a, NameKind kindB, String b) {
    private static final int COLUMNS = 6;

    /** Reads the blind or the open rows of a file of pairs; of the others nothing but the id. */
    public static List<Pair> in(Path file, boolean blind) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.split("\t", -1);
            String place = file.getFileName() + ", " + columns[0];
            if (!ids.add(columns[0])) {
                throw new BadForm(place + ": the id is taken");
            }
            if (WrittenCase.blind(columns[0]) == blind) {
                pairs.add(of(columns, place));
            }
        }
        return pairs;
    }

    private static Pair of(String[] columns, String place) {
        if (columns.length != COLUMNS || Stream.of(columns).anyMatch(String::isBlank)) {
            throw new BadForm(place + ": not id, verdict, kind, name, kind, name, by tabs");
        }
        return new Pair(
                columns[0],
                isSame(columns[1], place),
                kind(columns[2], place),
                columns[3],
                kind(columns[4], place),
                columns[5]);
    }

    private static boolean isSame(String verdict, String place) {
        return switch (verdict) {
            case "same" -> true;
            case "different" -> false;
            default -> throw new BadForm(place + ": neither same nor different: " + verdict);
        };
    }

    private static NameKind kind(String written, String place) {
        return Stream.of(NameKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new BadForm(place + ": no kind of names: " + written));
    }

    /** The kind of both names, or that they have two. */
    public String group() {
        return kindA == kindB ? kindA.name().toLowerCase(Locale.ROOT) : "two kinds";
    }

    /** Verdict, id, kind and name, kind and name; by tabs. */
    public String line() {
        return String.join(
                "\t",
                same ? "not linked" : "falsely linked",
                id,
                kindA.name().toLowerCase(Locale.ROOT),
                a,
                kindB.name().toLowerCase(Locale.ROOT),
                b);
    }
}
