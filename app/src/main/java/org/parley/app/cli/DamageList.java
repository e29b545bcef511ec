package org.parley.app.cli;

import java.io.PrintStream;
import org.parley.app.print.Letters;
import org.parley.ledger.Damage;
import org.parley.ledger.LedgerCheck;

/** What a check of a ledger found, as a user reads it. */
final class DamageList {
    private DamageList() {}

    static void print(LedgerCheck check, PrintStream out) {
        if (check.clean()) {
            out.println("clean: " + held(check));
            return;
        }
        for (Damage damage : check.damages()) {
            out.println(Letters.clean(damage.place() + ": " + damage.flaw()));
            out.println("  " + Letters.clean(damage.wayOut()));
        }
        if (check.more() > 0) {
            out.println("and " + check.more() + " more");
        }
        int all = check.damages().size() + check.more();
        out.println(Summary.count(all, "damage", "damages") + " in " + held(check));
    }

    static String held(LedgerCheck check) {
        return Summary.count(check.articles(), "article", "articles")
                + ", "
                + Summary.count(check.entries(), "entry", "entries");
    }
}
