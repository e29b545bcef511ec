package org.parley.intake.bundle;

import java.util.List;

/**
 * An article of an export, as it stands there.
 *
 * @param number its number in the export, from 1
 * @param lines without the white space around them; blank ones are empty
 */
record Member(int number, List<String> lines) {}
