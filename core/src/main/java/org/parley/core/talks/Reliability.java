package org.parley.core.talks;

/** How reliable a source has proved, by the letters of the Admiralty system (NATO AJP-2.1). */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    /** what holds of whoever is not rated */
    F("cannot be judged");

    private final String words;

    Reliability(String words) {
        this.words = words;
    }

    /** What the letter says. */
    public String words() {
        return words;
    }
}
