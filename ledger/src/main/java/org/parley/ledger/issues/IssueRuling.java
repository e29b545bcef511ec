package org.parley.ledger.issues;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;

/**
 * What an analyst ruled on issues. It is about names as they stand by the rulings before it, and
 * holds until it is taken back, also for what is read later.
 *
 * @param number from 1, in the order they were made; 0 before it is kept
 * @param issues whose entries it is about
 * @param name the issue that they are on by it
 * @param containing of a split: only entries with these words next to each other; else null
 * @param author who ruled so
 * @param reason in his words, or null
 * @param undone when it was taken back, or null: it holds
 */
public record IssueRuling(
        int number,
        Kind kind,
        List<String> issues,
        String name,
        @Nullable String containing,
        String author,
        @Nullable String reason,
        Instant made,
        @Nullable Instant undone) {

    /** What is ruled. */
    public enum Kind {
        /** several issues are one */
        JOIN,
        /** an issue has another name */
        RENAME,
        /** some entries of an issue are on another */
        SPLIT;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws IllegalArgumentException if names are missing or blank, or the words to split by are
     */
    public IssueRuling {
        issues = List.copyOf(issues);
        boolean words = containing != null && !IssueWords.of(containing).isEmpty();
        if (issues.isEmpty()
                || name.isBlank()
                || issues.stream().anyMatch(String::isBlank)
                || (kind == Kind.SPLIT) != words) {
            throw new IllegalArgumentException(kind + " of " + issues + " to \"" + name + '"');
        }
    }

    /**
     * All are on one issue.
     *
     * @param issues at least two
     * @param name of that issue, or null: as the first is called
     */
    public static IssueRuling join(
            List<String> issues,
            @Nullable String name,
            String author,
            @Nullable String reason,
            Instant made) {
        return new IssueRuling(
                0,
                Kind.JOIN,
                issues,
                name == null ? issues.get(0) : name,
                null,
                author,
                reason,
                made,
                null);
    }

    /** An issue is called otherwise. */
    public static IssueRuling rename(
            String issue, String name, String author, @Nullable String reason, Instant made) {
        return new IssueRuling(
                0, Kind.RENAME, List.of(issue), name, null, author, reason, made, null);
    }

    /**
     * The entries of an issue that have some words are on another.
     *
     * @param containing at least one word
     */
    public static IssueRuling split(
            String issue,
            String name,
            String containing,
            String author,
            @Nullable String reason,
            Instant made) {
        return new IssueRuling(
                0, Kind.SPLIT, List.of(issue), name, containing, author, reason, made, null);
    }

    /** The same of issues as the ledger spells them. */
    public IssueRuling spelled(List<String> newIssues, String newName) {
        return new IssueRuling(
                number, kind, newIssues, newName, containing, author, reason, made, undone);
    }

    public IssueRuling withNumber(int newNumber) {
        return with(newNumber, made, undone);
    }

    /** The same, made at another time. */
    public IssueRuling withMade(Instant newMade) {
        return with(number, newMade, undone);
    }

    /** The same, taken back at a time, or holding if that is null. */
    public IssueRuling withUndone(@Nullable Instant newUndone) {
        return with(number, made, newUndone);
    }

    private IssueRuling with(int newNumber, Instant newMade, @Nullable Instant newUndone) {
        return new IssueRuling(
                newNumber, kind, issues, name, containing, author, reason, newMade, newUndone);
    }

    /** Whether it is this ruling, whatever its number, and whether or not it still holds. */
    public boolean isSameAs(IssueRuling other) {
        return other.with(number, other.made, null).equals(with(number, made, null));
    }

    /** The issues whose entries are all on another by it. */
    Set<String> taken() {
        Set<String> taken = new TreeSet<>(kind == Kind.SPLIT ? List.of() : issues);
        taken.remove(name);
        return taken;
    }

    /** Whether an entry of one of the issues is concerned. */
    public boolean concerns(Entry entry) {
        return containing == null
                || IssueWords.contain(entry.evidence().text(), containing)
                || entry.content() != null
                        && IssueWords.contain(entry.content().text(), containing);
    }

    /** {@code issues join "A" "B"}: as it was ordered. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder("issues ").append(kind.word());
        issues.forEach(issue -> words.append(" \"").append(issue).append('"'));
        boolean asFirst = kind == Kind.JOIN && name.equals(issues.get(0));
        if (!asFirst) {
            words.append(kind == Kind.JOIN ? " --as" : "").append(" \"").append(name).append('"');
        }
        if (containing != null) {
            words.append(" --containing \"").append(containing).append('"');
        }
        return words.toString();
    }
}
