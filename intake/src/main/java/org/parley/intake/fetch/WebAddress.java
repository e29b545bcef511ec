package org.parley.intake.fetch;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.intake.document.Unreadable;

/**
 * The address of a page, in the one spelling that is sent to its server.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name in lower-case ASCII, four decimal numbers, or IPv6 in brackets
 * @param port as written or as the scheme has it
 * @param path begins with a slash; only characters that an address may hold
 * @param query with its question mark, or empty
 */
record WebAddress(String scheme, String host, int port, String path, String query) {
    private static final int LONGEST = 8192;
    private static final Pattern SHAPE =
            Pattern.compile("(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(#.*)?", flags());
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", flags());
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9a-f:.]+]|[^\\[\\]:@%]+)(?::([0-9]{0,5}))?", flags());
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");

    /** What programs take for an IPv4 address, in whatever spelling: its last part is a number. */
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");

    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}");
    private static final Pattern OWN_NAME =
            Pattern.compile("(.*\\.)?(localhost|localdomain|local|internal|lan|home\\.arpa)");
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(/|$)");
    private static final String LEGAL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?";

    /** Loaded for the first host beyond ASCII. */
    private static final class International {
        static final IDNA NAMES =
                IDNA.getUTS46Instance(
                        IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    }

    /**
     * Reads an address as people paste and servers send it: with letters of any script, spaces, a
     * fragment.
     *
     * @throws Unreadable if Parley does not ask such an address
     */
    static WebAddress parse(String text) throws Unreadable {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            throw new Unreadable(
                    "address-malformed",
                    "the address is longer than " + LONGEST + " characters. Check the address");
        }
        Matcher shape = SHAPE.matcher(stripped);
        if (!shape.matches()) {
            throw noWebAddress(stripped);
        }
        String scheme = shape.group(1).toLowerCase(Locale.ROOT);
        Matcher authority = authority(shape.group(2));
        String port = authority.group(2);
        return new WebAddress(
                scheme,
                host(authority.group(1)),
                port == null || port.isEmpty() ? usualPort(scheme) : Integer.parseInt(port),
                path(shape.group(3)),
                shape.group(4) == null ? "" : legal(shape.group(4)));
    }

    /** The address that a page at this one means by {@code location}. */
    WebAddress resolve(String location) throws Unreadable {
        String there = location.strip().replaceFirst("#.*", "");
        if (SCHEME.matcher(there).matches()) {
            return parse(there);
        }
        if (there.startsWith("//")) {
            return parse(scheme + ":" + there);
        }
        if (there.startsWith("/")) {
            return parse(origin() + there);
        }
        if (there.isEmpty() || there.startsWith("?")) {
            return parse(origin() + path + (there.isEmpty() ? query : there));
        }
        return parse(origin() + path.substring(0, path.lastIndexOf('/') + 1) + there);
    }

    /** Scheme, host and port: whose robots.txt counts. */
    String origin() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }

    boolean secure() {
        return scheme.equals("https");
    }

    URI uri() {
        return URI.create(toString());
    }

    @Override
    public String toString() {
        return origin() + path + query;
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static Unreadable noWebAddress(String text) {
        Matcher scheme = SCHEME.matcher(text);
        return scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")
                ? new Unreadable(
                        "address-scheme",
                        "Parley reads http and https addresses, not "
                                + scheme.group(1).toLowerCase(Locale.ROOT)
                                + ". Save the document to a file, then: parley read FILE")
                : malformed();
    }

    private static Unreadable malformed() {
        return new Unreadable(
                "address-malformed",
                "this is no address of a web page, such as https://www.example.org/news. Check the"
                        + " address");
    }

    private static Matcher authority(String text) throws Unreadable {
        if (text.indexOf('@') >= 0) {
            throw new Unreadable(
                    "address-login",
                    "the address holds a user name. Parley logs in nowhere: leave out what is before"
                            + " the @, or save the page in a browser, then: parley read page.html");
        }
        Matcher authority = AUTHORITY.matcher(text);
        if (!authority.matches()) {
            throw malformed();
        }
        return authority;
    }

    private static String ipv6(String literal) throws Unreadable {
        try {
            return new URI("http://" + literal + "/").parseServerAuthority().getHost();
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static String host(String written) throws Unreadable {
        if (written.startsWith("[")) {
            return ipv6(written.toLowerCase(Locale.ROOT));
        }
        String host = ascii(written);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        if (!NAME.matcher(host).matches()) {
            throw malformed();
        }
        if (NUMERIC.matcher(host).matches() && !IPV4.matcher(host).matches()) {
            throw new Unreadable(
                    "address-disguised",
                    "its host is a number in an unusual spelling, as used to hide where an address"
                            + " leads. Write the host's name, or four decimal numbers");
        }
        if (OWN_NAME.matcher(host).matches()) {
            throw privateHost(host);
        }
        return host;
    }

    /** That a host is not on the public Internet. */
    static Unreadable privateHost(String host) {
        return new Unreadable(
                "address-private",
                host
                        + " belongs to this machine, a private network or a special purpose; Parley"
                        + " asks public servers only. Save the page in a browser, then: parley read"
                        + " page.html");
    }

    private static String ascii(String host) throws Unreadable {
        if (host.chars().allMatch(c -> c < 128)) {
            return host.toLowerCase(Locale.ROOT);
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = International.NAMES.nameToASCII(host, new StringBuilder(), info).toString();
        if (info.hasErrors()) {
            throw malformed();
        }
        return ascii;
    }

    private static String path(String written) {
        String path = legal(written.replace('\\', '/'));
        if (!path.startsWith("/")) {
            path = "/" + path;
        }
        return DOTS.matcher(path).find() ? withoutDots(path) : path;
    }

    private static String withoutDots(String path) {
        List<String> parts = new ArrayList<>();
        String[] written = path.substring(1).split("/", -1);
        for (int i = 0; i < written.length; i++) {
            boolean last = i == written.length - 1;
            switch (written[i]) {
                case "." -> parts.addAll(last ? List.of("") : List.of());
                case ".." -> {
                    if (!parts.isEmpty()) {
                        parts.remove(parts.size() - 1);
                    }
                    parts.addAll(last ? List.of("") : List.of());
                }
                default -> parts.add(written[i]);
            }
        }
        return "/" + String.join("/", parts);
    }

    /** Percent signs before what no address may hold. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xFF);
            if (LEGAL.indexOf(c) >= 0 || c == '%' && hex(bytes, i + 1) && hex(bytes, i + 2)) {
                legal.append(c);
            } else {
                legal.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return legal.toString();
    }

    private static boolean hex(byte[] bytes, int index) {
        return index < bytes.length && Character.digit(bytes[index], 16) >= 0;
    }
}
