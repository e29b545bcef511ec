package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.guard.Access;
import org.parley.app.web.guard.Guard;
import org.parley.app.web.guard.Mishaps;
import org.parley.app.web.guard.TokenFile;
import org.parley.app.web.guard.TokenFileException;
import org.parley.app.web.page.Role;

/** Section 1 of docs/security.md where the file of tokens and the address are concerned. */
class TokenFileAttackTest {
    private static final String HASH = " sha256:" + "0".repeat(64);

    @TempDir Path folder;

    @Test
    void a06_otherAddressesWithoutTokens_areRefused() throws IOException {
        Access open = Access.ofThisMachine("ana");
        for (String host : List.of("0.0.0.0", "0", "::", "[::]", "::ffff:0.0.0.0", "192.0.2.7")) {
            InetAddress address = InetAddress.getByName(host);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ServeSettings(address, 0, false, open),
                    host);
        }
        assertTrue(InetAddress.getByName("").isLoopbackAddress());
        for (String none : List.of(" ", "*", "127.0.0.1 0.0.0.0")) {
            assertThrows(UnknownHostException.class, () -> InetAddress.getByName(none), none);
        }
        // The name of a machine, and one of a hosts file, count by the address that they have.
        byte[] elsewhere = {10, 0, 0, 7};
        InetAddress named = InetAddress.getByAddress("127.0.0.1.nip.test", elsewhere);
        assertThrows(
                IllegalArgumentException.class, () -> new ServeSettings(named, 0, false, open));
    }

    @Test
    void a07_filesWithoutTokens_areRefused() throws IOException {
        for (String content : List.of("", "\n\n", "# x\n", "\0\1\2")) {
            refused(file(content));
        }
        refused(Files.createDirectory(folder.resolve("directory")));
        refused(folder.resolve("missing"));
        Path noise = file("");
        Files.write(noise, new byte[] {(byte) 0xff, (byte) 0xfe, 10, (byte) 0xc0});
        refused(noise);
    }

    @Test
    void a08_wrongLines_areRefused() throws IOException {
        for (String line :
                List.of(
                        "Ana keeper ",
                        "Ana keeper x",
                        "Ana keeper sha256:",
                        "Ana admin" + HASH,
                        "Ana KEEPER " + HASH,
                        "Ana" + HASH,
                        "Ana reader" + HASH + "\nBo keeper" + HASH,
                        "Ana reader" + HASH + "\nAna keeper sha256:" + "1".repeat(64))) {
            refused(file("Zoe reader sha256:" + "2".repeat(64) + "\n" + line + "\n"));
        }
    }

    @Test
    void a09_fileThatOthersMayRead_isRefused() throws IOException {
        Path file = folder.resolve("t.txt");
        new TokenFile(file).add("Ana", Role.READER);
        assertDoesNotThrow(() -> guard(file));
        for (String mode : List.of("rw-rw-rw-", "rw-r-----", "rw----r--", "rw--w----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            String message = assertThrows(TokenFileException.class, () -> guard(file)).getMessage();
            assertTrue(message.contains("chmod 600"), message);
        }
    }

    @Test
    void a96_namesThatAreMarkup_areRefused() throws IOException {
        refused(file("<img src=x onerror=window.__x=1> reader" + HASH));
        assertThrows(
                TokenFileException.class,
                () -> new TokenFile(folder.resolve("new")).add("<b>Ana</b>", Role.READER));
    }

    private Path file(String content) throws IOException {
        Path file = folder.resolve("tokens");
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private static void refused(Path file) {
        assertThrows(TokenFileException.class, () -> guard(file));
    }

    private static Guard guard(Path file) {
        Access access = new Access("ana", file, List.of(), false, 0);
        return new Guard(access, false, Clock.systemUTC(), new Mishaps(System.err, false));
    }
}
