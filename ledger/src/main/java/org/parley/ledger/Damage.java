package org.parley.ledger;

/**
 * Something in a ledger that is not as Parley kept it.
 *
 * @param place what is damaged: an article with the label that it came under, an entry of it, a
 *     table
 * @param flaw what is wrong with it
 * @param wayOut what to do
 */
public record Damage(String place, String flaw, String wayOut) {
    static final String REBUILD = "Make it anew: parley ledger rebuild";

    /** In what follows from all else that is kept. */
    static Damage ofDerived(String place, String flaw) {
        return new Damage(place, flaw, REBUILD);
    }

    /** Whether {@link Ledger#rebuild} mends it. */
    boolean isOfDerived() {
        return wayOut.equals(REBUILD);
    }

    @Override
    public String toString() {
        return place + ": " + flaw + ". " + wayOut;
    }
}
