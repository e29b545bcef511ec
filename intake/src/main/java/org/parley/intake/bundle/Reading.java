package org.parley.intake.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the parts of one exported article apart, line by line. */
final class Reading {
    private static final Pattern WORDS =
            Pattern.compile("[\\d.,]{1,9} (?:words|Wörter|mots|palabras|parole|palavras|woorden)");
    private static final Pattern AUTHOR = Pattern.compile("(?i:by) \\p{Lu}.{1,100}");

    /** A field whose value runs on for more lines than this has no blank line behind it. */
    private static final int MOST_CONTINUATIONS = 3;

    private enum Place {
        HEAD,
        BODY,
        TAIL
    }

    private final Archive archive;
    private final DateLine dates;
    private final Map<Role, String> found = new EnumMap<>(Role.class);
    private final List<Heading.Line> head = new ArrayList<>();
    private final List<String> body = new ArrayList<>();

    private Place place = Place.HEAD;
    private @Nullable Role open;
    private int continuations;
    private int block;
    private boolean namedBody;

    private Reading(Archive archive, DateLine dates) {
        this.archive = archive;
        this.dates = dates;
    }

    static Exported of(Member member, Archive archive, DateLine dates) {
        Reading reading = new Reading(archive, dates);
        for (String line : withoutCover(member.lines(), archive)) {
            reading.line(line);
        }
        return reading.result(member.number());
    }

    private static List<String> withoutCover(List<String> lines, Archive archive) {
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (archive.field(lines.get(i)).isPresent()) {
                break;
            }
            first = archive.cover().matcher(lines.get(i)).matches() ? i + 1 : first;
        }
        return lines.subList(first, lines.size());
    }

    private void line(String line) {
        if (line.isEmpty()) {
            block++;
            open = archive.allNamed() ? open : null;
            text("");
        } else if (!archive.noise().matcher(line).matches()) {
            Optional<Archive.Field> field = archive.field(line).filter(this::counts);
            if (field.isPresent()) {
                field(field.get());
            } else {
                unnamed(line);
            }
        }
    }

    /** In a body that has no name, words such as "Section: " are the article's. */
    private boolean counts(Archive.Field field) {
        return place != Place.BODY || namedBody || field.role() == Role.END;
    }

    private void field(Archive.Field field) {
        Role role = field.role();
        open = role;
        continuations = 0;
        if (role == Role.TEXT) {
            place = Place.BODY;
            namedBody = true;
            text("");
            text(field.value());
            return;
        }
        if (place == Place.BODY || role == Role.END) {
            place = Place.TAIL;
        }
        if (role != Role.NONE && role != Role.END) {
            found.putIfAbsent(role, field.value());
        }
    }

    private void unnamed(String line) {
        switch (place) {
            case HEAD -> above(line);
            case BODY -> text(line);
            case TAIL -> continued(line);
        }
    }

    private void above(String line) {
        if (archive.body().matcher(line).matches()) {
            place = Place.BODY;
        } else if (open != null && continued(line)) {
            return;
        } else if (bodyIsDue()) {
            place = Place.BODY;
            text(line);
        } else if (!archive.legal().matcher(line).matches()) {
            head.add(new Heading.Line(looks(line), line, block));
        }
    }

    private boolean bodyIsDue() {
        return !archive.bodyHasLine() && !archive.allNamed() && found.containsKey(Role.WORDS);
    }

    /** Adds the line to the value of the field above it, if such a value may have two lines. */
    private boolean continued(String line) {
        if (open == null || open == Role.WORDS || continuations >= MOST_CONTINUATIONS) {
            return false;
        }
        continuations++;
        found.computeIfPresent(open, (role, value) -> (value + " " + line).strip());
        return true;
    }

    private Role looks(String line) {
        if (WORDS.matcher(line).matches()) {
            return Role.WORDS;
        }
        if (dates.parse(line).isPresent()) {
            return Role.PUBLISHED;
        }
        return !head.isEmpty() && AUTHOR.matcher(line).matches() ? Role.AUTHOR : Role.NONE;
    }

    private void text(String line) {
        if (place == Place.BODY) {
            body.add(line);
        }
    }

    private Exported result(int number) {
        Heading.read(head, archive.head()).forEach(found::putIfAbsent);
        head.stream()
                .filter(line -> line.looks() == Role.AUTHOR)
                .findFirst()
                .ifPresent(line -> found.putIfAbsent(Role.AUTHOR, line.text()));
        String published = found.getOrDefault(Role.PUBLISHED, "");
        List<String> paragraphs =
                Paragraphs.of(body, archive.legal(), found.getOrDefault(Role.HEADLINE, ""));
        return new Exported(number, found, dates.parse(published).orElse(null), paragraphs);
    }
}
