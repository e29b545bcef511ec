package org.parley.ledger;

/**
 * A name that stands for no known party.
 *
 * @param mentions how often it stands, in all articles
 * @param articles in how many articles it stands
 */
public record UnresolvedName(String name, int mentions, int articles) {}
