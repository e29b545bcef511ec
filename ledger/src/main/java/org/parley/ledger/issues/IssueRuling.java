package org.parley.ledger.issues;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
 * @param entryRulings number of the last ruling on an entry that was made before this; 0 if none
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
        int entryRulings,
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
                0,
                author,
                reason,
                made,
                null);
    }

    /** An issue is called otherwise. */
    public static IssueRuling rename(
            String issue, String name, String author, @Nullable String reason, Instant made) {
        return new IssueRuling(
                0, Kind.RENAME, List.of(issue), name, null, 0, author, reason, made, null);
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
                0, Kind.SPLIT, List.of(issue), name, containing, 0, author, reason, made, null);
    }

    /** The same of issues as the ledger spells them. */
    public IssueRuling spelled(List<String> newIssues, String newName) {
        return new IssueRuling(
                number,
                kind,
                newIssues,
                newName,
                containing,
                entryRulings,
                author,
                reason,
                made,
                undone);
    }

    /**
     * @param newEntryRulings number of the last ruling on an entry
     */
    public IssueRuling withNumber(int newNumber, int newEntryRulings) {
        return new IssueRuling(
                newNumber,
                kind,
                issues,
                name,
                containing,
                newEntryRulings,
                author,
                reason,
                made,
                undone);
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
