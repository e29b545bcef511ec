package org.parley.ledger.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An account, ready to be compared.
 *
 * @param outlet its key, or empty
 * @param source key of the innermost reporter if that is no agency, or empty
 * @param anonymous whether that source is nobody who is named
 * @param carriers keys of those between outlet and source, and of an innermost agency
 * @param quotations what stands in quotation marks, of three words or more, in lower case
 * @param speaker key of who made the move, or empty
 */
record Chain(
        Account account,
        Optional<String> outlet,
        Optional<String> source,
        boolean anonymous,
        List<String> carriers,
        List<String> quotations,
        Optional<String> speaker) {
    private static final Pattern QUOTED =
            Pattern.compile(
                    "[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]+)[\"\u201d\u201c\u00bb]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS_OF_A_STATEMENT = 3;

    Chain {
        carriers = List.copyOf(carriers);
        quotations = List.copyOf(quotations);
    }

    static Chain of(Account account) {
        List<String> via = account.via();
        Optional<String> person = person(via);
        int carriers = person.isPresent() ? via.size() - 1 : via.size();
        return new Chain(
                account,
                Optional.ofNullable(account.outlet()).map(Reporters::key),
                person.map(Reporters::key),
                person.filter(Reporters::anonymous).isPresent(),
                via.subList(0, carriers).stream().map(Reporters::key).toList(),
                quotations(account.words()),
                Optional.ofNullable(account.speaker()).map(Reporters::key));
    }

    /** The innermost of some reporters, if that is no agency. */
    private static Optional<String> person(List<String> via) {
        return via.isEmpty()
                ? Optional.empty()
                : Optional.of(via.get(via.size() - 1)).filter(name -> !Reporters.agency(name));
    }

    /** Whether that is nobody who is named. */
    static boolean anonymous(List<String> via) {
        return person(via).filter(Reporters::anonymous).isPresent();
    }

    private static List<String> quotations(String words) {
        List<String> quotations = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(words);
        while (quoted.find()) {
            String plain =
                    NO_WORD.matcher(quoted.group(1).toLowerCase(Locale.ROOT))
                            .replaceAll(" ")
                            .strip();
            if (plain.split(" ").length >= WORDS_OF_A_STATEMENT) {
                quotations.add(plain);
            }
        }
        return quotations;
    }

    /** Whether both go back to one origin; symmetric. */
    Kinship kinship(Chain other) {
        if (account.report().equals(other.account.report()) || quoteTheSame(other)) {
            return Kinship.ONE;
        }
        if (shareCarrier(other) || cites(other) || other.cites(this)) {
            return named() && other.named() && !isOutlet(other) && !sameSource(other)
                    ? Kinship.UNSURE
                    : Kinship.ONE;
        }
        if (named() && other.named() && sameSource(other)) {
            return Kinship.ONE;
        }
        if (account.ownVoice() && other.account.ownVoice() && outlet.equals(other.outlet)) {
            return Kinship.ONE;
        }
        boolean sure =
                !anonymous && !other.anonymous && !account.ownVoice() && !other.account.ownVoice();
        return sure ? Kinship.TWO : Kinship.UNSURE;
    }

    private boolean named() {
        return source.isPresent() && !anonymous;
    }

    private boolean sameSource(Chain other) {
        return source.isPresent()
                && other.source.isPresent()
                && Reporters.oneName(source.get(), other.source.get());
    }

    /** Whether the innermost reporter of one is the outlet that prints the other. */
    private boolean isOutlet(Chain other) {
        return source.equals(other.outlet) || other.source.equals(outlet);
    }

    private boolean shareCarrier(Chain other) {
        return carriers.stream().anyMatch(other.carriers::contains);
    }

    /** Whether this names the other's outlet among its reporters. */
    private boolean cites(Chain other) {
        return other.outlet
                .filter(name -> carriers.contains(name) || source.equals(Optional.of(name)))
                .isPresent();
    }

    private boolean quoteTheSame(Chain other) {
        boolean oneSpeaker =
                speaker.isPresent() && other.speaker.isPresent()
                        ? speaker.equals(other.speaker)
                        : account.side() != null && account.side().equals(other.account.side());
        return oneSpeaker
                && quotations.stream()
                        .anyMatch(
                                mine ->
                                        other.quotations.stream()
                                                .anyMatch(
                                                        its ->
                                                                holds(mine, its)
                                                                        || holds(its, mine)));
    }

    private static boolean holds(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }
}
