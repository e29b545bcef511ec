package org.parley.ledger.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.text.Article;

/**
 * An article as the comparison sees it: the words that its reporter wrote, sentence by sentence.
 *
 * @param edges what was cut off at its ends
 * @param sentences what is not quoted, in order; none is empty
 * @param words every word, quoted ones too, in order
 */
record Prose(Edges edges, List<Sentence> sentences, List<String> words) {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\d+(?:[.,]\\d+)*|(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}]+)*|%");

    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "[.!?;](?<!\\b(?:\\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Prof|No|Jan|Feb|Aug|Sept|Oct"
                            + "|Nov|Dec)\\.)[\"\u201d\u2019')\\]]*\\s+");

    private static final Pattern TWO_WORDS =
            Pattern.compile("\\b(per) (?=cent\\b)|\\b(e)-(?=mails?\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

    /** Words: lists and tables have no full stop, and aligning takes the square of the length. */
    private static final int LONGEST_SENTENCE = 100;

    private static final Set<String> CALENDAR =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    Prose {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param key its {@link Spelling#key}
     * @param kind whether it states a fact that tells two events apart
     */
    record Word(String key, Kind kind) {}

    /** What a word can tell. */
    enum Kind {
        PLAIN,
        /** A number. */
        NUMBER,
        /** Capitalised where a sentence does not ask for it; no day of the calendar. */
        NAME
    }

    /** The unquoted words of a sentence, in order. */
    record Sentence(List<Word> words) {
        Sentence {
            words = List.copyOf(words);
        }
    }

    static Prose of(Article article) {
        Edges.Cut cut = Edges.cut(article);
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        String before = "";
        for (String line : cut.paragraphs()) {
            String paragraph = TWO_WORDS.matcher(line).replaceAll("$1$2");
            BitSet quoted = Quotations.in(paragraph);
            if (Quotations.announced(before, paragraph)) {
                quoted.set(0, paragraph.length());
            }
            addSentences(paragraph, quoted, sentences, words);
            before = line;
        }
        return new Prose(cut.edges(), sentences, words);
    }

    private static void addSentences(
            String paragraph, BitSet quoted, List<Sentence> sentences, List<String> words) {
        int start = 0;
        Matcher end = SENTENCE_END.matcher(paragraph);
        while (start < paragraph.length()) {
            int stop = end.find() ? end.end() : paragraph.length();
            List<Word> unquoted = new ArrayList<>();
            boolean first = true;
            Matcher word = WORD.matcher(paragraph).region(start, stop);
            while (word.find()) {
                String text = POSSESSIVE.matcher(word.group()).replaceFirst("");
                String key = Spelling.key(text.equals("%") ? "percent" : text);
                words.add(key);
                if (!quoted.get(word.start())) {
                    unquoted.add(new Word(key, kind(text, key, first)));
                }
                first = false;
            }
            for (int from = 0; from < unquoted.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(from + LONGEST_SENTENCE, unquoted.size());
                sentences.add(new Sentence(unquoted.subList(from, to)));
            }
            start = stop;
        }
    }

    private static Kind kind(String text, String key, boolean first) {
        if (Character.isDigit(key.charAt(0))) {
            return Kind.NUMBER;
        }
        boolean name =
                !first
                        && Character.isUpperCase(text.charAt(0))
                        && text.length() > 1
                        && !CALENDAR.contains(key);
        return name ? Kind.NAME : Kind.PLAIN;
    }
}
