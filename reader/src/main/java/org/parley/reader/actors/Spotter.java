package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the proper names in a sentence: known ones by the longest match, others by the engine's
 * classes.
 */
final class Spotter {
    /**
     * A proper name over tokens {@code [from,to)}.
     *
     * @param known what the gazetteer says, or null
     * @param person whether it names a person
     */
    record Name(
            Sentence sentence, int from, int to, Gazetteer.@Nullable Known known, boolean person) {
        /** The token that links the name to the rest of the sentence. */
        Token head() {
            for (int i = to - 1; i >= from; i--) {
                int up = sentence.token(i).head();
                if (up < from || up >= to) {
                    return sentence.token(i);
                }
            }
            return sentence.token(to - 1);
        }

        String text() {
            return Spotter.text(sentence, from, to);
        }

        String lastWord() {
            return sentence.token(to - 1).text();
        }

        /** The same words, known as somebody else. */
        Name knownAs(Gazetteer.Known other) {
            return new Name(sentence, from, to, other, person);
        }

        /** The same words as the name of a body. */
        Name asBody() {
            return new Name(sentence, from, to, known, false);
        }

        /** The same words as the name of a person. */
        Name asPerson() {
            return new Name(sentence, from, to, known, true);
        }

        boolean covers(Token token) {
            return from <= token.index() && token.index() < to;
        }
    }

    private static final Set<String> DATES = Resources.words(Spotter.class, "dates.txt");

    /** Kinds of titles that are no first names. */
    private static final Set<String> TITLES_IN_NAMES =
            Set.of("honorific", "military", "legislator");

    /** Forms of address that only persons have. */
    private static final Set<String> ADDRESSES =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss");

    private static final Pattern LODGE_NUMBER = Pattern.compile("[0-9]+\\p{Lu}?");

    private static final Pattern PARTY_AND_STATE = Pattern.compile("[RDI]-\\p{Lu}");

    private final Gazetteer gazetteer;

    private final BodyNames bodies;

    private final NameRuns runs;

    private final OfficerBodies officers;

    Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.bodies = new BodyNames(gazetteer);
        this.runs = new NameRuns(gazetteer);
        this.officers = new OfficerBodies(gazetteer);
    }

    /** The names of a sentence, in order, not overlapping. */
    List<Name> names(Sentence s) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            Optional<Name> name = at(s, i);
            if (name.isPresent()) {
                names.add(name.get());
                i = name.get().to();
            } else {
                i++;
            }
        }
        return names;
    }

    private Optional<Name> at(Sentence s, int i) {
        if (!canBegin(s, i)) {
            return Optional.empty();
        }
        if (isParticleOfPerson(s, i)) {
            return Optional.of(new Name(s, i, runs.person(s, i + 1), null, true));
        }
        if (isAddress(s, i)) {
            return Optional.empty();
        }
        if (i > 0 && isAddress(s, i - 1)) {
            return Optional.of(new Name(s, i, runs.proper(s, i), null, true));
        }
        if (isLodge(s, i)) {
            return Optional.of(new Name(s, i, i + 2, null, false));
        }
        Optional<Gazetteer.Hit> hit = gazetteer.longest(s, i);
        int owner = officers.end(s, i);
        if (owner > i && hit.filter(h -> !isLandBefore(h, owner)).isEmpty()) {
            return Optional.of(new Name(s, i, owner, null, false));
        }
        int body = bodies.end(s, i);
        boolean person = s.token(i).entity().equals("PERSON");
        boolean longer = person && runs.person(s, i) > body;
        if (body > i && !longer && hit.filter(h -> h.to() >= body).isEmpty()) {
            return Optional.of(new Name(s, i, body, null, false));
        }
        if (person && isPerson(s, i, hit)) {
            return Optional.of(person(s, i));
        }
        return person && isHonorific(s, i) ? Optional.empty() : listed(s, i, hit);
    }

    /** Whether a word has a capital and is no date, party's letter or title. */
    private boolean canBegin(Sentence s, int i) {
        Token token = s.token(i);
        return !PARTY_AND_STATE.matcher(token.text()).lookingAt() // "R-Milldale"
                && Character.isUpperCase(token.text().codePointAt(0))
                && !DATES.contains(token.lemma())
                && !isTitleInName(s, i);
    }

    private boolean isPerson(Sentence s, int i, Optional<Gazetteer.Hit> hit) {
        return !isOffice(s, i)
                && !isHonorific(s, i)
                && (hit.isEmpty() || hit.get().to() < runs.person(s, i));
    }

    private Name person(Sentence s, int i) {
        int end = runs.person(s, i);
        boolean company = Acting.isLegalForm(s.token(end - 1)) && end - i > 1;
        return new Name(s, i, end, null, !company);
    }

    /** A name that a list knows, unless it only begins the name of a body; else one by its form. */
    private Optional<Name> listed(Sentence s, int i, Optional<Gazetteer.Hit> hit) {
        if (hit.filter(h -> isPartOfContinent(s, h)).isPresent()) {
            return Optional.empty();
        }
        int run = Math.max(runs.proper(s, i), i + 1);
        return hit.filter(
                        h ->
                                !isPartOfBody(s, i, run, h)
                                        || h.known().type() == Gazetteer.Type.OUTLET)
                .map(h -> new Name(s, h.from(), h.to(), h.known(), false))
                .or(() -> unlisted(s, i, run));
    }

    private boolean isPartOfBody(Sentence s, int i, int run, Gazetteer.Hit hit) {
        return hit.to() < run
                && !isTitles(s, run - 1, run)
                && (run >= s.size() || gazetteer.title(s.token(run).text()).isEmpty())
                && s.token(i).entity().equals("ORGANIZATION")
                && s.token(run - 1).entity().equals("ORGANIZATION");
    }

    /** A name that no list knows. */
    private Optional<Name> unlisted(Sentence s, int i, int run) {
        Token token = s.token(i);
        boolean given =
                gazetteer.isGivenName(token.text())
                        && run - i >= 2
                        && run - i <= 4
                        && token.entity().equals("O");
        if (token.isProper() && (isLeader(s, i, run) || given)) {
            return Optional.of(new Name(s, i, run, null, true));
        }
        if (token.isNoun()
                && token.entity().equals("ORGANIZATION")
                && run - i > (token.is("compound") && i > 0 ? 1 : 2)) {
            return Optional.of(new Name(s, i, run, null, false)); // "Fruit Growers of Ohio"
        }
        boolean abbreviation =
                token.text().endsWith(".") && token.text().length() <= 6 && run - i == 1;
        return !abbreviation
                        && (token.isProper() || runs.isLettersBeside(s, i))
                        && isBody(s, i, run)
                ? Optional.of(new Name(s, i, run, null, false))
                : Optional.empty();
    }

    /** Whether proper nouns are a body's name: by the engine's class, or by what they do. */
    private boolean isBody(Sentence s, int i, int run) {
        Token token = s.token(i);
        if (token.entity().equals("ORGANIZATION") || token.entity().equals("LOCATION")) {
            return true;
        }
        boolean acronym = i == 0 && isAcronym(token);
        return (acronym || !opens(s, i) && isDoer(s, i, run)) && !isTitles(s, i, run);
    }

    private boolean isDoer(Sentence s, int i, int run) {
        Token token = s.token(i);
        return run - i > 1
                || i > 0 && token.is("nsubj") && !s.token(i - 1).tag().equals("DT")
                || token.is("nmod:poss")
                || token.is("compound")
                || i > 0 && isBodyWord(s.token(i - 1))
                || isShortBody(s, i, run)
                || NameRuns.isMovement(s, i, run)
                || isOfOfficer(s, i);
    }

    /** "Capt" in "Capt Ruiz" where the engine takes both for the name. */
    private boolean isTitleInName(Sentence s, int i) {
        Token token = s.token(i);
        return token.entity().equals("PERSON")
                && i + 1 < s.size()
                && s.token(i + 1).entity().equals("PERSON")
                && !gazetteer.isGivenName(token.text())
                && gazetteer.title(token.text()).filter(TITLES_IN_NAMES::contains).isPresent();
    }

    /** The Ag of "Ag Moussa" where the engine leaves it out. */
    private static boolean isParticleOfPerson(Sentence s, int i) {
        Token token = s.token(i);
        return token.isProper()
                && token.entity().equals("O")
                && token.text().length() > 1
                && NameRuns.isParticle(token)
                && i + 1 < s.size()
                && s.token(i + 1).entity().equals("PERSON")
                && s.token(i + 1).isProper();
    }

    /** The Ms of "Ms Blum" where the engine takes neither for a person's name. */
    private static boolean isAddress(Sentence s, int i) {
        return ADDRESSES.contains(s.token(i).text())
                && i + 1 < s.size()
                && s.token(i + 1).isProper()
                && s.token(i + 1).entity().equals("O");
    }

    /** "Local 31", "Lodge 8": a branch of a union. */
    private static boolean isLodge(Sentence s, int i) {
        String word = s.token(i).text();
        return (word.equals("Local") || word.equals("Lodge"))
                && i + 1 < s.size()
                && LODGE_NUMBER.matcher(s.token(i + 1).text()).matches();
    }

    /** "South American" is not of one state; "French-speaking" tells a trait and no side. */
    private static boolean isPartOfContinent(Sentence s, Gazetteer.Hit hit) {
        if (hit.known().type() != Gazetteer.Type.DEMONYM) {
            return false;
        }
        boolean part = hit.from() > 0 && Acting.isPartOfWorld(s.token(hit.from() - 1));
        boolean trait =
                hit.to() + 1 < s.size()
                        && s.token(hit.to()).text().equals("-")
                        && Acting.isTrait(s.token(hit.to() + 1));
        return part || trait;
    }

    /** The NZ of "NZ Onward leader". */
    private static boolean isLandBefore(Gazetteer.Hit hit, int end) {
        return hit.known().type() == Gazetteer.Type.STATE && hit.to() < end;
    }

    /** Whether the token opens the sentence or a quotation in it: its capital says nothing. */
    private boolean opens(Sentence s, int i) {
        boolean alias = i > 1 && gazetteer.title(s.token(i - 2).text()).isPresent();
        return i == 0 || !alias && isOpening(s, i);
    }

    static boolean isOpening(Sentence s, int i) {
        return i == 0
                || !Character.isLetterOrDigit(s.token(i - 1).text().codePointAt(0))
                        && !s.token(i - 1).text().equals(",");
    }

    /** The Mrs of "Mrs Blum", which is no part of the name. */
    private boolean isHonorific(Sentence s, int i) {
        return runs.person(s, i) > i + 1
                && gazetteer.title(s.token(i).text()).filter("honorific"::equals).isPresent();
    }

    /** The Minister of "Minister of Labour". */
    private boolean isOffice(Sentence s, int i) {
        return runs.person(s, i) == i + 1
                && i + 1 < s.size()
                && s.token(i + 1).lemma().equals("of")
                && gazetteer.title(s.token(i).lemma().toLowerCase(Locale.ROOT)).isPresent();
    }

    private boolean isTitles(Sentence s, int from, int to) {
        Token last = s.token(to - 1);
        return gazetteer.title(last.text()).isPresent()
                || gazetteer.group(last.lemma()).isPresent() && to - from == 1;
    }

    private boolean isLeader(Sentence s, int from, int to) {
        return !gazetteer.offices(text(s, from, to)).isEmpty();
    }

    /** "The leader of Hearthland". */
    private boolean isOfOfficer(Sentence s, int i) {
        return i > 0
                && s.token(i).is("nmod")
                && s.token(i - 1).is("case")
                && s.head(s.token(i))
                        .filter(up -> gazetteer.title(up.lemma()).isPresent())
                        .isPresent();
    }

    /** GVK as what opens a sentence and does something. */
    private boolean isAcronym(Token token) {
        return token.is("nsubj")
                && token.text().length() > 2
                && token.text().chars().allMatch(Character::isUpperCase)
                && officers.isNameless(token);
    }

    /** "The Fund" inside a sentence. */
    private static boolean isShortBody(Sentence s, int i, int to) {
        return to - i == 1
                && i > 1
                && s.token(i - 1).text().equals("the")
                && BodyNames.isHead(s.token(i).text())
                && !s.token(i).is("compound");
    }

    /** The confederation of "the confederation SBT". */
    private boolean isBodyWord(Token token) {
        return token.tag().equals("NN") && runs.isBodyNoun(token);
    }

    /** The words of tokens {@code [from,to)} as they are written. */
    static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i == from || s.token(i - 1).span().end() == s.token(i).span().start();
            text.append(glued ? "" : " ").append(s.token(i).text());
        }
        return text.toString();
    }
}
