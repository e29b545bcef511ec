package org.parley.core.names;

/** What a name names. A city is not the river of the same name. */
public enum NameKind {
    /** a person */
    PERSON,
    /** an organisation, alliance, movement, court, company */
    BODY,
    /** a state or territory with a code of its own */
    STATE,
    /** a town or city */
    CITY,
    /** a region, province, peninsula, island or strait */
    REGION,
    /** a river or canal */
    RIVER,
    /** a mountain or range */
    MOUNTAIN,
    /** a sea, lake or gulf */
    SEA
}
