package org.parley.reader.talks;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.core.names.NameKind;
import org.parley.core.names.Spellings;

/** Writes a draft as a talks file that {@link org.parley.core.talks.TalksFile} reads. */
final class DraftFile {
    private static final int MOST_PARTIES = 16;
    private static final int MOST_ISSUES = 16;
    private static final int MOST_OUTLETS = 10;
    private static final int MOST_NAMES = 6;
    private static final int MOST_SPEAKERS = 8;
    private static final int MOST_NAMED = 12;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ID = 40;

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’&/$£€%()-]*");

    private final int articles;
    private final List<DraftParty> parties;
    private final List<DraftParty> passing;
    private final List<DraftIssue> issues;
    private final List<DraftIssue> rareIssues;
    private final Tally persons;
    private final Tally outlets;
    private final Set<String> taken = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    /**
     * @param parties those with most entries first
     * @param persons who is on nobody's side but his own, with the number of entries
     */
    DraftFile(
            int articles,
            List<DraftParty> parties,
            List<DraftIssue> issues,
            Tally persons,
            Tally outlets) {
        this.articles = articles;
        List<DraftParty> acting = parties.stream().filter(DraftParty::acts).toList();
        List<DraftIssue> sorted = issues.stream().sorted(DraftIssue.ORDER).toList();
        this.parties = often(acting, DraftParty::entries, MOST_PARTIES);
        this.passing = acting.subList(this.parties.size(), acting.size());
        this.issues = often(sorted, DraftIssue::entries, MOST_ISSUES);
        this.rareIssues = sorted.subList(this.issues.size(), sorted.size());
        this.persons = persons;
        this.outlets = outlets;
    }

    /** The first: those of two or more entries, if there are two of them. */
    private static <T> List<T> often(List<T> sorted, ToIntFunction<T> entries, int most) {
        List<T> twice = sorted.stream().filter(one -> entries.applyAsInt(one) > 1).toList();
        return (twice.size() > 1 ? twice : sorted).stream().limit(most).toList();
    }

    String yaml() {
        String read = articles == 1 ? "1 article" : articles + " articles";
        comment("A first talks file, from " + read + ": look it through before you use it.");
        comment("What begins with \"?\" is not sure. docs/talks.md says what each field is.");
        List<String> first =
                parties.stream()
                        .filter(party -> !party.mediator())
                        .map(DraftParty::name)
                        .limit(2)
                        .toList();
        out.append("talks: ").append(id(first)).append('\n');
        out.append("name: ")
                .append(
                        scalar(
                                first.isEmpty()
                                        ? "Talks"
                                        : "Talks of " + String.join(" and ", first)))
                .append('\n');
        parties.forEach(party -> taken.add(PartyNames.key(party.name())));
        sides("parties", parties.stream().filter(party -> !party.mediator()).toList());
        others("Parties seen less often", passing, DraftParty::name, DraftParty::entries);
        people();
        List<DraftParty> mediators = parties.stream().filter(DraftParty::mediator).toList();
        if (!mediators.isEmpty()) {
            comment("? The articles speak of mediators among these.");
        }
        sides("mediators", mediators);
        issues();
        outlets();
        return out.toString();
    }

    private static String id(List<String> names) {
        String id =
                names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .map(name -> name.replaceAll("[^\\p{L}\\p{N}]+", "-"))
                        .map(name -> name.replaceAll("^-|-$", ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("-"));
        String cut = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
        return cut.isEmpty() ? "talks" : cut.replaceAll("-$", "");
    }

    private void sides(String field, List<DraftParty> sides) {
        if (sides.isEmpty()) {
            return;
        }
        out.append(field).append(":\n");
        for (DraftParty party : sides) {
            name(party.name(), party.entries());
            names("aliases", free(party.aliases(), name -> isOnlyOf(party, name)), MOST_NAMES);
            names("speakers", speakers(party), MOST_SPEAKERS);
        }
    }

    private void name(String name, int entries) {
        out.append("  - name: ").append(scalar(name));
        out.append(" # ").append(entries == 1 ? "1 entry" : entries + " entries").append('\n');
    }

    private void names(String field, List<String> names, int most) {
        if (!names.isEmpty()) {
            out.append("    ").append(field).append(": [");
            out.append(
                    names.stream()
                            .limit(most)
                            .map(DraftFile::scalar)
                            .collect(Collectors.joining(", ")));
            out.append("]\n");
        }
    }

    /** Names that nothing else has yet; they are taken then. */
    private List<String> free(Collection<String> names, Predicate<String> which) {
        return names.stream()
                .filter(name -> name.length() <= LONGEST_NAME && !Word.of(name).isEmpty())
                .filter(which)
                .filter(name -> taken.add(PartyNames.key(name)))
                .toList();
    }

    /** A word for two sides tells neither. */
    private boolean isOnlyOf(DraftParty party, String alias) {
        return parties.stream()
                .noneMatch(other -> other != party && other.aliases().contains(alias));
    }

    /** On the side on which they are mentioned most; under their full names. */
    private List<String> speakers(DraftParty party) {
        List<String> own =
                party.speakers().stream()
                        .filter(name -> name.length() <= LONGEST_NAME && !Word.of(name).isEmpty())
                        .filter(name -> isMostly(party, name))
                        .toList();
        return own.stream()
                .filter(name -> own.stream().noneMatch(other -> isFuller(other, name)))
                .toList();
    }

    private boolean isMostly(DraftParty party, String speaker) {
        for (DraftParty other : parties) {
            int more = Integer.compare(other.mentions(speaker), party.mentions(speaker));
            if (more > 0 || more == 0 && DraftParty.ORDER.compare(other, party) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFuller(String other, String name) {
        return other.length() > name.length()
                && Spellings.known().same(NameKind.PERSON, other, NameKind.PERSON, name);
    }

    private void people() {
        List<String> open =
                persons.words().stream()
                        .filter(name -> parties.stream().noneMatch(p -> p.mentions(name) > 0))
                        .toList();
        others(
                "For whom do they speak? Put each among somebody's speakers",
                open,
                name -> name,
                persons::of);
    }

    private <T> void others(
            String what, List<T> some, Function<T, String> name, ToIntFunction<T> entries) {
        if (!some.isEmpty()) {
            comment(
                    "? "
                            + what
                            + ": "
                            + some.stream()
                                    .limit(MOST_NAMED)
                                    .map(
                                            one ->
                                                    name.apply(one)
                                                            + " ("
                                                            + entries.applyAsInt(one)
                                                            + ")")
                                    .collect(Collectors.joining(", "))
                            + (some.size() > MOST_NAMED
                                    ? " and " + (some.size() - MOST_NAMED) + " more"
                                    : ""));
        }
    }

    private void issues() {
        taken.clear();
        issues.forEach(issue -> taken.add(PartyNames.key(issue.name())));
        if (!issues.isEmpty()) {
            out.append("issues:\n");
        }
        for (DraftIssue issue : issues) {
            name(issue.name(), issue.entries());
            Phrase name = Phrase.of(issue.name());
            names(
                    "phrases",
                    free(
                            issue.lemmas().stream()
                                    .filter(lemma -> isOnlyOf(issue, lemma))
                                    .map(issue::form)
                                    .toList(),
                            noun -> !Phrase.of(noun).isIn(name.words())),
                    MOST_NAMES);
        }
        others("Issues seen less often", rareIssues, DraftIssue::name, DraftIssue::entries);
    }

    private boolean isOnlyOf(DraftIssue issue, String lemma) {
        return issues.stream()
                .noneMatch(
                        other ->
                                other != issue
                                        && (other.has(lemma)
                                                || Phrase.of(lemma).isIn(Word.of(other.name()))));
    }

    private void outlets() {
        taken.clear();
        Set<String> sides =
                parties.stream().map(p -> PartyNames.key(p.name())).collect(Collectors.toSet());
        List<String> names = free(outlets.words(), name -> !sides.contains(PartyNames.key(name)));
        if (!names.isEmpty()) {
            comment("? How reliable? From A (completely) to E (unreliable); F: cannot be judged.");
            out.append("outlets:\n");
            for (String name : names.subList(0, Math.min(MOST_OUTLETS, names.size()))) {
                out.append("  - name: ").append(scalar(name)).append("\n    reliability: F\n");
            }
        }
    }

    private void comment(String text) {
        out.append("# ").append(clean(text)).append('\n');
    }

    private static String scalar(String text) {
        String clean = clean(text);
        return PLAIN.matcher(clean).matches() && !clean.endsWith(" ")
                ? clean
                : '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** On one line, without what steers a terminal or ends a line of YAML. */
    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+", " ").strip();
    }
}
