package org.parley.lab.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged;

/**
 * An article of a corpus whose attributions are marked in brat standoff files, as PolNeAR's are:
 * {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}.
 *
 * @param pieces the pieces of all its attributions, in order of the text
 */
public record Polnear(String name, String text, List<Tagged> pieces) {
    private static final Pattern PIECES =
            Pattern.compile("(T\\d+)\\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
    private static final Pattern PART = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    public Polnear {
        pieces = List.copyOf(pieces);
    }

    /** The articles of a folder by name, each by the annotator whose name is first. */
    public static List<Polnear> read(Path folder) throws IOException {
        List<Path> annotations = files(folder.resolve("attributions"), ".ann");
        List<Polnear> articles = new ArrayList<>();
        for (Path file : files(folder.resolve("text"), ".txt")) {
            String name = stem(file);
            Path first =
                    annotations.stream()
                            .filter(a -> stem(a).equals(name) || article(a).equals(name))
                            .findFirst()
                            .orElseThrow(() -> new IOException("no annotations of " + file));
            String text = Files.readString(file, StandardCharsets.UTF_8);
            articles.add(new Polnear(name, text, pieces(first)));
        }
        return articles;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String article(Path annotations) {
        String stem = stem(annotations);
        return stem.substring(0, Math.max(0, stem.lastIndexOf('_')));
    }

    private static List<Tagged> pieces(Path file) throws IOException {
        Map<String, String> spans = new HashMap<>();
        Set<Tagged> pieces =
                new TreeSet<>(Comparator.comparing(Tagged::span).thenComparing(Tagged::role));
        Set<String> attributions = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher matcher = PIECES.matcher(line);
            if (matcher.matches()) {
                spans.put(matcher.group(1), matcher.group(2));
            } else if (line.startsWith("E")) {
                attributions.add(line);
            }
        }
        for (String attribution : attributions) {
            Matcher part = PART.matcher(attribution);
            while (part.find()) {
                Tagged.Role role = Tagged.Role.valueOf(part.group(1).toUpperCase(Locale.ROOT));
                for (String span : spans.getOrDefault(part.group(2), "0 0").split(";")) {
                    String[] ends = span.split(" ");
                    int start = Integer.parseInt(ends[0]);
                    int end = Integer.parseInt(ends[1]);
                    if (start < end) {
                        pieces.add(new Tagged(role, new Span(start, end)));
                    }
                }
            }
        }
        return List.copyOf(pieces);
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal digits: tells an article by what it says. */
    public String sha256() {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digests of the files of a folder, to be compared with {@link #sha256()}. */
    public static Set<String> digests(Path folder) throws IOException {
        Set<String> digests = new TreeSet<>();
        for (Path file : files(folder, "")) {
            digests.add(sha256(Files.readAllBytes(file)));
        }
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
