package org.parley.core.names;

/**
 * What is known of two words besides their sounds.
 *
 * @param told the rest of the name tells that it stands in two languages
 * @param western the given names tell that no Arab, Iranian, Turk or Hebrew bears it
 * @param scripts one is in Latin letters, the other in others
 */
record Light(boolean told, boolean western, boolean scripts) {
    static final Light NONE = new Light(false, false, false);

    private static final Light TOLD = new Light(true, false, false);
    private static final Light WESTERN = new Light(false, true, false);
    private static final Light BOTH = new Light(true, true, false);

    static Light of(boolean told, boolean western) {
        return told ? western ? BOTH : TOLD : western ? WESTERN : NONE;
    }

    Light acrossScripts() {
        return new Light(told, western, true);
    }
}
