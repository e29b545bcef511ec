package org.parley.intake.mail;

/** The lines that PGP puts around the text of a message. */
final class Armour {
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String SIGNATURE = "-----BEGIN PGP SIGNATURE-----";

    private Armour() {}

    static boolean encrypts(String text) {
        return text.strip().startsWith("-----BEGIN PGP MESSAGE-----");
    }

    /** The text signed, or all of it if none is. */
    static String without(String text) {
        int start = text.indexOf(SIGNED);
        int end = text.indexOf(SIGNATURE, Math.max(start, 0));
        if (start < 0 || end < 0) {
            return text;
        }
        return text.substring(start + SIGNED.length(), end)
                .replaceFirst("^(?:\\s*(?:Hash|Charset|Version): .*\\R)*", "")
                .replaceAll("(?m)^- ", "");
    }
}
