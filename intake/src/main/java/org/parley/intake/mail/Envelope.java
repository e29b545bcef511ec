package org.parley.intake.mail;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.Metadata;

/**
 * What the header of a message says of its letter.
 *
 * @param title its subject without what replying, forwarding and lists put before it, or null
 * @param forwards whether the subject says that it forwards another message
 * @param newsletter whether it went to subscribers who do not answer
 * @param sender name of the sender without the address, or null
 * @param sent day in the sender's own offset, or null
 */
record Envelope(
        @Nullable String title,
        boolean forwards,
        boolean newsletter,
        @Nullable String sender,
        @Nullable LocalDate sent) {

    static Envelope of(Mail mail, Marks marks) {
        String subject = mail.field("subject");
        Marks.Subject bare = marks.subject(subject == null ? "" : subject);
        String title = withoutTag(bare.text(), mail.field("list-id"));
        Marks.Subject again = marks.subject(title);
        return new Envelope(
                again.text(),
                bare.forwards() || again.forwards(),
                isNewsletter(mail),
                name(mail.field("from")),
                WrittenDate.parse(mail.field("date")).orElse(null));
    }

    /**
     * What is known of the letter. A newsletter is its sender's publication; another message has
     * its sender for author; of a message forwarded, only what stands above it is known.
     */
    Metadata metadata(Letter.@Nullable Forwarded forwarded) {
        if (forwarded != null || forwards) {
            String inner = forwarded == null ? null : forwarded.subject();
            String headline = inner == null ? title : Marks.shipped().subject(inner).text();
            LocalDate day =
                    forwarded == null ? null : WrittenDate.parse(forwarded.date()).orElse(null);
            return new Metadata(null, day, headline, null, null);
        }
        return new Metadata(
                newsletter ? sender : null, sent, title, newsletter ? null : sender, null);
    }

    /** Lists that subscribers write to say where to; newsletters do not. */
    private static boolean isNewsletter(Mail mail) {
        String post = mail.field("list-post");
        boolean discussed = post != null && !post.toLowerCase(Locale.ROOT).startsWith("no");
        return (mail.field("list-id") != null || mail.field("list-unsubscribe") != null)
                && !discussed;
    }

    /** Without "[list]", if that is the list's name. */
    private static String withoutTag(String subject, @Nullable String listId) {
        int end = subject.indexOf(']');
        if (listId == null || !subject.startsWith("[") || end < 2) {
            return subject;
        }
        String tag = subject.substring(1, end).toLowerCase(Locale.ROOT);
        return listId.toLowerCase(Locale.ROOT).contains(tag)
                ? subject.substring(end + 1).strip()
                : subject;
    }

    private static @Nullable String name(@Nullable String from) {
        if (from == null) {
            return null;
        }
        int address = from.indexOf('<');
        int comment = from.indexOf('(');
        String name =
                address >= 0
                        ? from.substring(0, address)
                        : comment >= 0 ? from.substring(comment + 1).replace(")", "") : "";
        name = name.replace("\\", "").replace("\"", "").strip();
        return name.isEmpty() || name.contains("@") ? null : name;
    }
}
