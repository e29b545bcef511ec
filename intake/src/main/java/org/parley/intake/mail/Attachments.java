package org.parley.intake.mail;

import java.util.List;
import java.util.Set;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;

/** Hands over what is attached to a message. Its date and sender are the message's, not theirs. */
final class Attachments {
    static final String ENCRYPTED =
            "it is encrypted. Open it in your mail program, save its text, and read that";

    /** What programs add to letters. */
    private static final Set<String> ADDED =
            Set.of(
                    "application/pgp-keys",
                    "application/pgp-signature",
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "message/delivery-status",
                    "message/disposition-notification",
                    "text/calendar",
                    "text/css",
                    "text/rfc822-headers",
                    "text/vcard",
                    "text/x-vcard");

    private static final Set<String> LOCKED =
            Set.of(
                    "application/pgp-encrypted",
                    "application/pkcs7-mime",
                    "application/x-pkcs7-mime");

    private final Document message;
    private final Receiver receiver;

    Attachments(Document message, Receiver receiver) {
        this.message = message;
        this.receiver = receiver;
    }

    /** Gives how many of them the user hears of. */
    int handOver(List<Part.One> parts) {
        if (parts.stream().anyMatch(part -> LOCKED.contains(part.type()))) {
            receiver.refused("encrypted", "the letter", ENCRYPTED);
            return 1;
        }
        int handed = 0;
        for (Part.One part : parts) {
            if (!isAdded(part)) {
                handed++;
                handOver(part, "attachment " + handed);
            }
        }
        return handed;
    }

    private void handOver(Part.One part, String place) {
        String label = part.fileName() == null ? place : part.fileName();
        if (part.type().equals("application/ms-tnef")) {
            receiver.refused(
                    "unknown-packing",
                    label,
                    "Outlook packed it in a way of its own. Unpack it: tnef '" + label + "'");
            return;
        }
        String type =
                part.charset() == null ? part.type() : part.type() + "; charset=" + part.charset();
        Metadata known = Metadata.none().withOutlet(message.known().outlet());
        receiver.inside(message.inside(label, label, type, known, part.bytes()));
    }

    private static boolean isAdded(Part.One part) {
        String type = part.type();
        return part.bytes().length == 0
                || type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("font/")
                || ADDED.contains(type);
    }
}
