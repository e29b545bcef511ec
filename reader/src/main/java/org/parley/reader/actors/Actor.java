package org.parley.reader.actors;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/** A person or body of one article while it is being read; collects what the text says of it. */
final class Actor {
    private String name;
    private final boolean person;
    private final Set<String> titles = new LinkedHashSet<>();
    private @Nullable Party party;
    private char gender = 'u';

    Actor(String name, boolean person) {
        this.name = name;
        this.person = person;
    }

    String name() {
        return name;
    }

    boolean isPerson() {
        return person;
    }

    /** A longer form of the name found later. */
    void alsoNamed(String form) {
        if (form.length() > name.length()) {
            name = form;
        }
    }

    Set<String> titles() {
        return titles;
    }

    @Nullable Party party() {
        return party;
    }

    /** The first affiliation the text gives stands. */
    void speaksFor(Party side) {
        if (party == null) {
            party = side;
        }
    }

    char gender() {
        return gender;
    }

    void gender(char known) {
        if (gender == 'u') {
            gender = known;
        }
    }
}
