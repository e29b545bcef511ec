package org.parley.app.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.app.web.page.Role;

/**
 * Named tokens, one a line: {@code NAME ROLE HASH}. Lines that begin with {@code #} and empty ones
 * count for nothing. The file must belong to its user alone.
 */
public final class TokenFile {
    private static final Pattern LINE =
            Pattern.compile("(\\S.*?)\\s+(reader|analyst|keeper)\\s+sha256:([0-9a-f]{64})");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'_@-]*");
    private static final int LONGEST = 80;
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    private final Path path;

    public TokenFile(Path path) {
        this.path = path;
    }

    /**
     * Makes a token and writes it down, into a new file if there is none.
     *
     * @return the token, which cannot be had again
     * @throws TokenFileException if the name is known, or no name, or the file cannot be used
     */
    public String add(String name, Role role) {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            throw trouble(
                    "'"
                            + name
                            + "' is no name: letters, digits, spaces and .'_@- do, up to "
                            + LONGEST);
        }
        if (Files.exists(path) && tokens().stream().anyMatch(token -> token.name().equals(name))) {
            throw trouble("there is a token of " + name + ". Take out its line to end it");
        }
        String secret = "parley_" + Secret.make();
        String word = role.name().toLowerCase(Locale.ROOT);
        String line = name + " " + word + " sha256:" + Secret.hash(secret) + "\n";
        try {
            create();
            String before =
                    Files.readString(path).endsWith("\n") || Files.size(path) == 0 ? "" : "\n";
            Files.writeString(path, before + line, UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new TokenFileException(path, "cannot be written: " + e, e);
        }
        return secret;
    }

    private void create() throws IOException {
        if (Files.exists(path)) {
            return;
        }
        if (posix()) {
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
        }
    }

    private boolean posix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /**
     * The tokens, in the order of the file.
     *
     * @throws TokenFileException if others may read it, a line is wrong, or it is not there
     */
    List<Token> tokens() {
        try {
            checkPermissions();
            return parse(Files.readAllLines(path, UTF_8));
        } catch (NoSuchFileException e) {
            throw new TokenFileException(
                    path, "there is no such file. Make one: parley token NAME --tokens " + path, e);
        } catch (IOException e) {
            throw new TokenFileException(path, "cannot be read: " + e, e);
        }
    }

    private void checkPermissions() throws IOException {
        if (posix()) {
            Set<PosixFilePermission> others = EnumSet.copyOf(OF_OTHERS);
            others.retainAll(Files.getPosixFilePermissions(path));
            if (!others.isEmpty()) {
                throw trouble(
                        "others on this machine may read or change it. Keep it to yourself:"
                                + " chmod 600 "
                                + path);
            }
        }
    }

    private List<Token> parse(List<String> lines) {
        List<Token> tokens = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher fields = LINE.matcher(line);
            if (!fields.matches() || !NAME.matcher(fields.group(1)).matches()) {
                throw trouble(
                        "line "
                                + (i + 1)
                                + " is not NAME reader|analyst|keeper sha256:HASH. Have"
                                + " it made: parley token NAME --tokens "
                                + path);
            }
            Role role = Role.valueOf(fields.group(2).toUpperCase(Locale.ROOT));
            if (!names.add(fields.group(1)) || !hashes.add(fields.group(3))) {
                throw trouble("line " + (i + 1) + " has a name or a token for the second time");
            }
            tokens.add(new Token(fields.group(1), role, fields.group(3)));
        }
        if (tokens.isEmpty()) {
            throw trouble("has no token. Make one: parley token NAME --tokens " + path);
        }
        return tokens;
    }

    /** Changes whenever the file does; 0 if it is not there. */
    long state() {
        try {
            return 31 * Files.getLastModifiedTime(path).toMillis() + Files.size(path) + 1;
        } catch (IOException e) {
            return 0;
        }
    }

    private TokenFileException trouble(String reason) {
        return new TokenFileException(path, reason, null);
    }
}
