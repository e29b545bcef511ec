package org.parley.core.entry;

import org.jspecify.annotations.Nullable;

/**
 * A side of the negotiation.
 *
 * @param name as a board shows it ("United States", "Dock Workers' Union")
 * @param code ISO 3166 alpha-3 for states, IGO for intergovernmental bodies, null for all others
 */
public record Party(String name, @Nullable String code) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party needs a name");
        }
    }
}
