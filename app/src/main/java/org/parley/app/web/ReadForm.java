package org.parley.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.TalksGiven;
import org.parley.app.web.page.Visit;
import org.parley.app.web.reading.Commission;
import org.parley.app.web.reading.Source;
import org.parley.app.web.reading.Uploads;
import org.parley.core.talks.BadTalksException;
import org.parley.core.talks.TalksFile;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;
import org.parley.intake.fetch.Fetcher;
import org.parley.ledger.StoredTalks;

/** What a keeper filled in to have something read. For one request. */
final class ReadForm {
    /** Fields that stand in the form again if something is wrong with it. */
    static final List<String> FIELDS =
            List.of("text", "url", "outlet", "published", "title", "language");

    private static final int MOST_FILES = 200;
    private static final int LONGEST_WORD = 1_000;
    private static final int LARGEST_TALKS = 1 << 20;
    private static final Pattern SCHEME = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:.*");

    private final Context request;
    private final Visit visit;
    private final Uploads uploads;
    private final List<String> faults = new ArrayList<>();

    ReadForm(Context request, Visit visit, Uploads uploads) {
        this.request = request;
        this.visit = visit;
        this.uploads = uploads;
    }

    /** What is wrong, once it was looked at. */
    List<String> faults() {
        return faults;
    }

    Map<String, String> filled() {
        Map<String, String> filled = new TreeMap<>();
        FIELDS.forEach(field -> filled.put(field, value(field)));
        return filled;
    }

    /** Versions of the talks files that are chosen. */
    List<String> versions() {
        return request.formParams("talks");
    }

    /** What is to be read; empty if there is something wrong. */
    Optional<Commission> commission() {
        List<UploadedFile> files = files("files");
        Optional<Source> page = address();
        int sources = files.size() + (value("text").isBlank() ? 0 : 1) + (page.isPresent() ? 1 : 0);
        if (sources == 0 && faults.isEmpty()) {
            faults.add("There is nothing to read: paste a text, give an address or choose a file.");
        }
        if (files.size() > MOST_FILES) {
            faults.add("Take at most " + MOST_FILES + " files at once, or a ZIP of them.");
        }
        if (sources > 1 && !word("title").isEmpty()) {
            faults.add("A title is for one article: read the others without it.");
        }
        Metadata said = said();
        @Nullable String language = language();
        TalksGiven talks = talks();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        List<Source> all = new ArrayList<>();
        if (!value("text").isBlank()) {
            all.add(new Source.Pasted(value("text")));
        }
        page.ifPresent(all::add);
        all.addAll(kept(files));
        return Optional.of(new Commission(all, said, language, talks, visit.visitor().name()));
    }

    private List<UploadedFile> files(String field) {
        return request.uploadedFiles(field).stream()
                .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                .toList();
    }

    private List<Source.Upload> kept(List<UploadedFile> files) {
        List<Source.Upload> kept = new ArrayList<>();
        for (UploadedFile file : files) {
            try (InputStream bytes = file.content()) {
                kept.add(uploads.keep(file.filename(), bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }

    /** As it was typed: forms end lines with CR LF, whatever the text does. */
    private String value(String field) {
        String value = Optional.ofNullable(request.formParam(field)).orElse("");
        return value.replace("\r\n", "\n");
    }

    private String word(String field) {
        String word = value(field).strip();
        if (word.length() > LONGEST_WORD) {
            faults.add(field + " is longer than " + LONGEST_WORD + " letters.");
            return "";
        }
        return word;
    }

    private Optional<Source> address() {
        String typed = value("url").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String whole = SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
        try {
            return Optional.of(new Source.Address(Fetcher.address(whole).toString()));
        } catch (Unreadable e) {
            faults.add("Address: " + e.reason() + '.');
            return Optional.empty();
        }
    }

    private Metadata said() {
        return Metadata.none()
                .withOutlet(some(word("outlet")))
                .withPublished(published())
                .withTitle(some(word("title")));
    }

    private static @Nullable String some(String word) {
        return word.isEmpty() ? null : word;
    }

    private @Nullable LocalDate published() {
        String day = word("published");
        if (day.isEmpty()) {
            return null;
        }
        try {
            LocalDate published = LocalDate.parse(day);
            if (published.getYear() >= 1 && published.getYear() <= 9999) {
                return published;
            }
        } catch (DateTimeParseException e) {
            // The message below says what would do.
        }
        faults.add("Published takes a day as 2025-04-24, not '" + day + "'.");
        return null;
    }

    private @Nullable String language() {
        String code = word("language").toLowerCase(Locale.ROOT);
        if (!code.isEmpty() && !Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            faults.add("'" + code + "' is no language code; English is en, French fr.");
        }
        return some(code);
    }

    private TalksGiven talks() {
        List<TalksFile.Written> written = new ArrayList<>();
        List<StoredTalks> stored = visit.ledger().storedTalks();
        for (String version : versions()) {
            stored.stream()
                    .filter(one -> one.talks().version().equals(version))
                    .findFirst()
                    .ifPresentOrElse(
                            one -> add(one.talks().id(), one.talks().text(), written),
                            () -> faults.add("The ledger has no such talks file any more."));
        }
        for (UploadedFile file : files("talksfile")) {
            text(file).ifPresent(text -> add(file.filename(), text, written));
        }
        Map<String, Long> ids =
                written.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.talks().id(),
                                        TreeMap::new,
                                        Collectors.counting()));
        ids.forEach(
                (id, times) -> {
                    if (times > 1) {
                        faults.add(
                                "The talks " + id + " are given twice: choose one of the files.");
                    }
                });
        return new TalksGiven(written);
    }

    private void add(String name, String text, List<TalksFile.Written> written) {
        try {
            written.add(new TalksFile.Written(TalksFile.parse(name, text), text));
        } catch (BadTalksException e) {
            String.valueOf(e.getMessage()).lines().forEach(faults::add);
        }
    }

    private Optional<String> text(UploadedFile file) {
        if (file.size() > LARGEST_TALKS) {
            faults.add(file.filename() + " has more than 1 MB, which is no talks file.");
            return Optional.empty();
        }
        try (InputStream in = file.content()) {
            byte[] bytes = in.readAllBytes();
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            faults.add(file.filename() + " is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            faults.add(file.filename() + " did not arrive whole. Send it again.");
        }
        return Optional.empty();
    }
}
