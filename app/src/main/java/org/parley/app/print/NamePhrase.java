package org.parley.app.print;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.ledger.names.KnownActor.Role;
import org.parley.ledger.names.KnownActor.Side;

/** What is known of an actor in a few words. */
final class NamePhrase {
    private NamePhrase() {}

    /** {@code for Sorran, 2031-05-04 to 2031-06-01, 3 articles (its article)}. */
    static String side(Side side) {
        String when = dates(side.first(), side.last()) + ", " + articles(side.articles());
        return side.party() == null
                ? "for nobody known" + when
                : "for " + side.party().name() + when + " (" + side.basis().words() + ")";
    }

    /** {@code formerly envoy of Sorran, 2031-05-04, 1 article}. */
    static String role(Role role) {
        String words = role.role() == null ? "of " : role.role() + " of ";
        return (role.former() ? "formerly " : "")
                + words
                + role.party().name()
                + dates(role.first(), role.last())
                + ", "
                + articles(role.articles());
    }

    static String party(@Nullable Party party) {
        return party == null ? "(unresolved)" : party.name();
    }

    private static String dates(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "";
        }
        return ", " + first + (first.equals(last) ? "" : " to " + last);
    }

    static String articles(int count) {
        return count + (count == 1 ? " article" : " articles");
    }

    /** {@code 12 times in 3 articles}. */
    static String often(int mentions, int articles) {
        return (mentions == 1 ? "once" : mentions + " times") + " in " + articles(articles);
    }
}
