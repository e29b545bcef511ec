package org.parley.lab.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * A case as a file of cases holds it: its head is read, its body is not.
 *
 * @param file the file's name
 * @param head {@code id}, {@code kind}, {@code outlet}, {@code date}, as far as they are given
 * @param body what stands below the head: the text with its marks and what is said of them
 */
public record WrittenCase(String file, String id, Map<String, String> head, String body) {
    private static final Pattern SEPARATOR = Pattern.compile("(?m)^===$");
    private static final Pattern FIELD = Pattern.compile("(id|kind|outlet|date): +(.*\\S) *");
    private static final Pattern ID = Pattern.compile("(?m)^id: +([\\w-]+) *$");

    public WrittenCase {
        head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
    }

    /** Whether a case is blind: the first digit of its id's SHA-256 can be divided by three. */
    public static boolean blind(String id) {
        return Character.digit(Article.sha256(id).charAt(0), 16) % 3 == 0;
    }

    /**
     * Reads the cases of some files that are blind, or those that are open; of the others nothing
     * but the id is read.
     *
     * @throws BadForm if one is not written as the set's README says, or an id is there twice
     */
    public static <T> List<T> in(List<Path> files, boolean blind, Function<WrittenCase, T> reading)
            throws IOException {
        List<T> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            int number = 0;
            for (String written : SEPARATOR.split(Files.readString(file, StandardCharsets.UTF_8))) {
                if (written.isBlank()) {
                    continue;
                }
                number++;
                String id = id(written, name + ", case " + number);
                if (!ids.add(id)) {
                    throw new BadForm(name + ", " + id + ": the id is taken");
                }
                if (blind(id) == blind) {
                    cases.add(parse(name, id, written.strip(), reading));
                }
            }
        }
        return cases;
    }

    /**
     * Reads a case, without the separator.
     *
     * @throws BadForm with file and id, if the case or what {@code reading} takes it for is not
     *     well-formed
     */
    static <T> T parse(String file, String id, String written, Function<WrittenCase, T> reading) {
        try {
            String[] parts = written.split("\n\\s*\n", 2);
            String body = parts.length > 1 ? parts[1] : "";
            return reading.apply(new WrittenCase(file, id, fields(parts[0]), body));
        } catch (BadForm e) {
            throw e.in(file + ", " + id);
        }
    }

    /** An article of the head's outlet and date with a text of this case. */
    public Article article(String text) {
        if (text.isEmpty()) {
            throw new BadForm("no text");
        }
        Article article = Article.of(id, text).withOutlet(head.get("outlet"));
        @Nullable String date = head.get("date");
        try {
            return date == null ? article : article.withPublished(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            throw new BadForm("not a date as 2024-05-31: " + date);
        }
    }

    private static String id(String written, String place) {
        Matcher id = ID.matcher(written);
        if (!id.find()) {
            throw new BadForm(place + ": no line \"id: ...\" of letters, digits and hyphens");
        }
        return id.group(1);
    }

    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : head.lines().toList()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches() || fields.put(field.group(1), field.group(2)) != null) {
                throw new BadForm("not a field, or given twice: " + line);
            }
        }
        return fields;
    }
}
