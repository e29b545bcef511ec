package org.parley.intake.fetch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/**
 * Pages as their servers gave them, on disk, one file each: the SHA-256 of what follows, a line of
 * JSON, the body. A file that does not fit its hash is none. Processes may share the folder.
 */
final class PageCache {
    static final long USUAL_BYTES = 500L << 20;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}\\.page|new[0-9]+\\.page");
    private static final int HASH_LENGTH = 64;

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;

    /**
     * A page to keep.
     *
     * @param url its address, as asked
     * @param contentType as served, or null
     * @param etag the server's name for this state of it, or null
     * @param lastModified as served, or null
     */
    record Label(
            String url,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** A kept page. */
    record Page(Label label, byte[] body) {}

    /**
     * A cache in a folder, which is made when the first page is kept.
     *
     * @param mostBytes the pages used longest ago go when there are more
     */
    PageCache(Path folder, long mostBytes, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** The page kept of an address. */
    Optional<Page> page(String url) {
        try {
            Path file = file(url);
            Optional<Page> page =
                    parse(Files.readAllBytes(file)).filter(kept -> kept.label.url.equals(url));
            if (page.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            }
            return page;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a page in place of what was kept of its address. */
    void keep(Page page) throws IOException {
        makeFolder();
        Path file = Files.createTempFile(folder, "new", ".page");
        try {
            Files.write(file, bytes(page));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            Files.move(
                    file,
                    file(page.label.url),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(file);
        }
        sweep();
    }

    private Path file(String url) {
        return folder.resolve(Article.sha256(url) + ".page");
    }

    private void makeFolder() throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createDirectories(folder, ownerOnly);
    }

    private static byte[] bytes(Page page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(JSON.writeValueAsBytes(page.label));
        bytes.write('\n');
        bytes.write(page.body);
        byte[] content = bytes.toByteArray();
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        hashed.write(hash(content).getBytes(StandardCharsets.US_ASCII));
        hashed.write(content);
        return hashed.toByteArray();
    }

    private static Optional<Page> parse(byte[] bytes) throws IOException {
        if (bytes.length < HASH_LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, HASH_LENGTH, bytes.length);
        if (!hash(content).equals(new String(bytes, 0, HASH_LENGTH, StandardCharsets.US_ASCII))) {
            return Optional.empty();
        }
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        try {
            Label label = JSON.readValue(content, 0, end, Label.class);
            byte[] body =
                    Arrays.copyOfRange(content, Math.min(end + 1, content.length), content.length);
            return Optional.of(new Page(label, body));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Deletes the pages used longest ago until the rest is small enough. */
    private void sweep() throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (OURS.matcher(file.getFileName().toString()).matches()) {
                    Kept.of(file).ifPresent(kept::add);
                }
            }
        }
        kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file));
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : kept) {
            if (bytes <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file);
            bytes -= oldest.bytes;
        }
    }

    private record Kept(Path file, FileTime used, long bytes) {
        static Optional<Kept> of(Path file) throws IOException {
            try {
                return Optional.of(
                        new Kept(file, Files.getLastModifiedTime(file), Files.size(file)));
            } catch (NoSuchFileException e) {
                return Optional.empty(); // another process was faster
            }
        }
    }
}
