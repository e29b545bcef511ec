package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms that English has for the name of one political party: "Liberal Party", "Liberals", and
 * the Liberal of "the Liberal leader". All methods are pure.
 */
final class PartyForms {
    private static final String PARTY = " party";

    private PartyForms() {}

    /**
     * Other forms of a name, if it is a party's; whether one of them is used is for the article to
     * say.
     *
     * @param name in small letters
     */
    static List<String> of(String name) {
        String stem = stem(name);
        List<String> forms = new ArrayList<>();
        for (String form : List.of(stem, stem + "s", stem + PARTY, stem + "s" + PARTY)) {
            forms.add(form);
            if (form.contains("democrat")) {
                forms.add(form.replaceFirst("democrats?\\b", "democratic"));
            }
        }
        forms.remove(name);
        return forms;
    }

    /** Whether a name ends as those of parties do. */
    static boolean isForm(String name) {
        return name.endsWith("s") || name.endsWith("Party") || name.endsWith("ic");
    }

    /** "Social Democrat" of Social Democrats, Social Democratic and Social Democratic Party. */
    private static String stem(String name) {
        String bare =
                name.endsWith(PARTY) ? name.substring(0, name.length() - PARTY.length()) : name;
        if (bare.endsWith("democratic")) {
            return bare.substring(0, bare.length() - 2);
        }
        return bare.endsWith("s") && !bare.endsWith("ss")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
