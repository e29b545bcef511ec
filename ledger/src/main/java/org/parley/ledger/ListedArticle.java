package org.parley.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list shows it, without its text.
 *
 * @param id 32 hexadecimal digits
 * @param document where it came from
 * @param entries how many of its entries are asked for
 */
public record ListedArticle(
        String id,
        String document,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        int entries) {}
