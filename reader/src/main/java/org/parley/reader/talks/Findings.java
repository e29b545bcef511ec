package org.parley.reader.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a talks file and articles do not have of each other. Lists are in the order of the file,
 * maps (how many entries) have the most frequent first.
 *
 * @param talks id of the file
 * @param marked how many of the entries are of these talks
 * @param idleParties names of parties that no entry has
 * @param unseenAliases other names of parties that stand in no article
 * @param unseenSpeakers speakers whom no article names, under whatever form of the name
 * @param idleIssues names of issues that no entry has
 * @param unseenPhrases phrases that stand in no article
 * @param unseenOutlets outlets that no article is of or names
 * @param parties of entries that the file does not know
 * @param persons whom neither the articles nor the file place on a side
 * @param issues of entries that the file does not know
 */
public record Findings(
        String talks,
        int articles,
        int entries,
        int marked,
        List<String> idleParties,
        List<String> unseenAliases,
        List<String> unseenSpeakers,
        List<String> idleIssues,
        List<String> unseenPhrases,
        List<String> unseenOutlets,
        Map<String, Integer> parties,
        Map<String, Integer> persons,
        Map<String, Integer> issues) {
    public Findings {
        idleParties = List.copyOf(idleParties);
        unseenAliases = List.copyOf(unseenAliases);
        unseenSpeakers = List.copyOf(unseenSpeakers);
        idleIssues = List.copyOf(idleIssues);
        unseenPhrases = List.copyOf(unseenPhrases);
        unseenOutlets = List.copyOf(unseenOutlets);
        parties = ordered(parties);
        persons = ordered(persons);
        issues = ordered(issues);
    }

    private static Map<String, Integer> ordered(Map<String, Integer> counts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
