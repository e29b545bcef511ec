package org.parley.lab.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged;
import org.parley.reader.attribution.Tagged.Role;

/**
 * An article of a corpus whose attributions are marked in brat standoff files, as PolNeAR's are:
 * {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann}.
 *
 * @param attributions in the order of the file; those without a cue are left out
 */
public record Polnear(String name, String text, List<Relation> attributions) {
    private static final Pattern PIECES =
            Pattern.compile("(T\\d+)\\t\\S+ (\\d+ \\d+(?:;\\d+ \\d+)*)(?:\\t.*)?");
    private static final Pattern PLACE = Pattern.compile("(\\d+) (\\d+)");
    private static final Pattern PART = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    /** An attribution as the corpus marks it; source and content may be in pieces, or missing. */
    public record Relation(List<Span> source, Span cue, List<Span> content) {}

    public Polnear {
        attributions = List.copyOf(attributions);
    }

    /** The pieces of all attributions, each once, in order of the text. */
    public List<Tagged> pieces() {
        Set<Tagged> pieces =
                new TreeSet<>(Comparator.comparing(Tagged::span).thenComparing(Tagged::role));
        for (Relation attribution : attributions) {
            attribution.source().forEach(span -> pieces.add(new Tagged(Role.SOURCE, span)));
            pieces.add(new Tagged(Role.CUE, attribution.cue()));
            attribution.content().forEach(span -> pieces.add(new Tagged(Role.CONTENT, span)));
        }
        return List.copyOf(pieces);
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
            articles.add(new Polnear(name, text, attributions(first)));
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

    private static List<Relation> attributions(Path file) throws IOException {
        Map<String, String> spans = new HashMap<>();
        Set<String> relations = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher matcher = PIECES.matcher(line);
            if (matcher.matches()) {
                spans.put(matcher.group(1), matcher.group(2));
            } else if (line.startsWith("E")) {
                relations.add(line);
            }
        }
        List<Relation> attributions = new ArrayList<>();
        for (String line : relations) {
            relation(line, spans).ifPresent(attributions::add);
        }
        return attributions;
    }

    private static Optional<Relation> relation(String line, Map<String, String> spans) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            parts.put(role, new ArrayList<>());
        }
        Matcher part = PART.matcher(line);
        while (part.find()) {
            Role role = Role.valueOf(part.group(1).toUpperCase(Locale.ROOT));
            parts.getOrDefault(role, List.of())
                    .addAll(spans(spans.getOrDefault(part.group(2), "")));
        }
        return parts.getOrDefault(Role.CUE, List.of()).stream()
                .findFirst()
                .map(
                        cue ->
                                new Relation(
                                        parts.getOrDefault(Role.SOURCE, List.of()),
                                        cue,
                                        parts.getOrDefault(Role.CONTENT, List.of())));
    }

    /** The spans of {@code 3 8;12 14}. */
    private static List<Span> spans(String places) {
        List<Span> spans = new ArrayList<>();
        Matcher place = PLACE.matcher(places);
        while (place.find()) {
            int start = Integer.parseInt(place.group(1));
            int end = Integer.parseInt(place.group(2));
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
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
