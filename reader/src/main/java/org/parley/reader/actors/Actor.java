package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.entry.Party;

/** A person or body of one article while it is being read; collects what the text says of it. */
final class Actor {
    private String name;
    private final boolean person;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Party party;
    private Basis basis = Basis.NONE;
    private char gender = 'u';
    private boolean retired;

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

    /** A form of the name; of forms that no list knows the longest not in capitals is the name. */
    void alsoNamed(String form, boolean known) {
        forms.add(form);
        if (!known && !isLesser(form) && (isLesser(name) || form.length() > name.length())) {
            name = form;
        }
    }

    /** What is no name where there is another: words in capitals, the adjective of a party. */
    private static boolean isLesser(String form) {
        return isShouted(form) || form.endsWith("Democratic");
    }

    /** Several words in capitals alone, as headlines have them. */
    private static boolean isShouted(String name) {
        return name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A body that a list knows goes by the longest form that the article has. */
    void goByOwnForm() {
        if (forms.stream().anyMatch(form -> name.equals(form + "s"))) {
            return;
        }
        if (party != null && party.code() == null && !forms.contains(name)) {
            forms.stream()
                    .max(Comparator.comparingInt(String::length).thenComparing(f -> f))
                    .ifPresent(
                            form -> {
                                name = form;
                                party = new Party(form, null);
                            });
        }
    }

    Set<String> titles() {
        return titles;
    }

    @Nullable Party party() {
        return party;
    }

    /** Whether an office is over that the text gives it. */
    boolean isRetired() {
        return retired;
    }

    void retired() {
        retired = true;
    }

    /** Why it speaks for its party. */
    Basis basis() {
        return basis;
    }

    /** What the text says of its side, in the order in which it was found. */
    List<Claim> claims() {
        return claims;
    }

    /** From now on it speaks for a side. */
    void speaksFor(Party side, Basis why) {
        party = side;
        basis = why;
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
