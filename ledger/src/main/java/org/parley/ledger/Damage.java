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
    @Override
    public String toString() {
        return place + ": " + flaw + ". " + wayOut;
    }
}
