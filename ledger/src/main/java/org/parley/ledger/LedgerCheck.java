package org.parley.ledger;

import java.util.List;

/**
 * Whether a ledger is as Parley kept it.
 *
 * @param articles how many were looked at, unread ones too
 * @param entries how many were looked at
 * @param damages what is wrong: of the database itself, else what belongs to no article, then by
 *     article id; none if all is well
 * @param more how many were found beyond those listed
 */
public record LedgerCheck(int articles, int entries, List<Damage> damages, int more) {
    public LedgerCheck {
        damages = List.copyOf(damages);
    }

    public boolean clean() {
        return damages.isEmpty();
    }
}
