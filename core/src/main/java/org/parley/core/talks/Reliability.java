package org.parley.core.talks;

/** How reliable a source has proved, by the letters of the Admiralty system (NATO AJP-2.1). */
public enum Reliability {
    /** completely reliable */
    A,
    /** usually reliable */
    B,
    /** fairly reliable */
    C,
    /** not usually reliable */
    D,
    /** unreliable */
    E,
    /** cannot be judged */
    F
}
