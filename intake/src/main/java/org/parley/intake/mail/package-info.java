/**
 * E-mail. In: a message ({@code .eml}), a mailbox of messages ({@code .mbox}), a page saved as
 * MHTML. Out: the text that its writer or forwarder meant to be read, without quotations of earlier
 * mail and signatures; HTML bodies and attachments as documents inside. Whose words the mail
 * programs of which language put between messages is in {@code marks.tsv}. Stateless: all threads
 * may share a format.
 */
@NullMarked
package org.parley.intake.mail;

import org.jspecify.annotations.NullMarked;
