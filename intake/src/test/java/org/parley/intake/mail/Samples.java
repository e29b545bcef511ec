package org.parley.intake.mail;

import java.nio.charset.StandardCharsets;

/** Mail as its programs save it. */
public final class Samples {
    static final String HEADER =
            """
            Return-Path: <jane@courier.example>
            Message-ID: <1@courier.example>
            From: Jane Roe <jane@courier.example>
            To: desk@karvelia.example
            Date: Thu, 2 May 2024 23:30:00 -0800
            MIME-Version: 1.0
            """;

    static final String BODY =
            """
            The ferry workers' union of Sorran rejected the company's offer on
            Thursday and said it would strike from Monday.

            "We will not sign this," said Ada Lund, who leads the union.
            """;

    private Samples() {}

    /** A letter that passes another on, in two forms, and has a file with it. */
    public static byte[] letter() {
        return mail(
                """
                        Subject: =?utf-8?q?Fwd:_F=C3=A4hrleute?=
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: multipart/alternative; boundary=c

                        --c
                        Content-Type: text/plain; charset=utf-8; format=flowed
                        Content-Transfer-Encoding: quoted-printable

                        ---------- Forwarded message ---------
                        From: The Courier <n@courier.example>
                        Date: Tue, 30 Apr 2024 at 08:00
                        Subject: Strike looms

                        %s
                        --c
                        Content-Type: text/html
                        Content-Transfer-Encoding: base64

                        PHA+VGhlIHVuaW9uIHJlamVjdHM8L3A+
                        --c--
                        --b
                        Content-Type: application/pdf; name*0=a; name*1=.pdf
                        Content-Transfer-Encoding: base64

                        JVBERi0xLjQ=
                        --b--
                        """
                        .formatted(BODY));
    }

    /** A page with an image, as browsers save it in one file. */
    public static byte[] savedPage() {
        return bytes(
                """
                        From: <Saved by a browser>
                        Snapshot-Content-Location: https://courier.example/talks
                        Subject: Ferry talks fail
                        Date: Fri, 3 May 2024 10:00:00 -0000
                        MIME-Version: 1.0
                        Content-Type: multipart/related; type="text/html"; boundary="b"

                        --b
                        Content-Type: text/html; charset=utf-8
                        Content-Transfer-Encoding: quoted-printable
                        Content-Location: https://courier.example/talks

                        <html><p class=3D"a">The union rejects.</p></html>
                        --b
                        Content-Type: image/png
                        Content-Location: https://courier.example/logo.png

                        xx
                        --b--
                        """);
    }

    public static byte[] mbox() {
        return bytes(
                "From jane@courier.example Thu May  2 10:00:00 2024\n"
                        + HEADER
                        + "Subject: Strike looms\n\n>From Monday on no ferry sails.\n\n"
                        + "From there it is a day's walk.\n\n"
                        + "From 123@xxx Fri May 03 10:00:00 +0000 2024\nX-GM-THRID: 123\n"
                        + HEADER
                        + "Subject: Strike called off\n\nThe ferries sail.\n\n");
    }

    static byte[] mail(String rest) {
        return bytes(HEADER + rest);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
