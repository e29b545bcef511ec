package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What an article calls those it names: the nouns before and beside each name, the kinds of its
 * words, the people it belongs to, its age. Makes the referents of an article's names.
 */
final class Callings {
    private static final int LONGEST_TITLE = 8;
    private static final Pattern AGE = Pattern.compile("[1-9][0-9]");
    private static final Pattern YEARS = Pattern.compile("([1-9][0-9])-year-olds?");
    private static final Map<String, Character> GENDERS = new LinkedHashMap<>();
    private static final List<List<String>> SURNAMES = new ArrayList<>();
    private static final List<List<String>> GIVEN = new ArrayList<>();

    static {
        for (List<String> row :
                org.parley.reader.lexicon.Resources.table(Callings.class, "genders.tsv", 2)) {
            if (row.get(0).startsWith("-")) {
                SURNAMES.add(List.of(row.get(0).substring(1), row.get(1)));
            } else if (row.get(0).startsWith("~")) {
                GIVEN.add(List.of(row.get(0).substring(1), row.get(1)));
            } else {
                GENDERS.put(row.get(0), row.get(1).charAt(0));
            }
        }
    }

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Kinds kinds = Kinds.known();
    private final Map<String, Referent> named = new LinkedHashMap<>();

    Callings(Gazetteer gazetteer, SideWords words, Cast cast) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        cast.actors().forEach(this::read);
    }

    /** Those whom the article names, by fullest name, in order of their first full mention. */
    Map<String, Referent> named() {
        return named;
    }

    /** m or f if a common noun tells (wife, chairwoman), else u. */
    static char gender(String noun) {
        return GENDERS.getOrDefault(noun, 'u');
    }

    private void read(Spotter.Name name, Actor actor) {
        Referent who = named.computeIfAbsent(actor.name(), n -> referent(name, actor));
        Sentence s = name.sentence();
        for (Token noun : nouns(name)) {
            call(who, s, noun);
        }
        for (Token word : before(s, name.from())) {
            home(s, word).ifPresent(who.homes()::add);
            who.gender(gender(word.lemma()));
            if (actor.isPerson() && word.isNoun() && kinds.isNoun(word.lemma())) {
                who.words().add(word.lemma()); // "union president Ida Storm"
            }
            if (word.tag().equals("JJR")) {
                who.words().add(word.lemma()); // "its smaller rival Lind Bank"
            }
        }
        if (!who.is(Referent.Nature.STATE)) {
            s.children(name.head(), "nmod:poss").stream()
                    .flatMap(owner -> home(s, owner).stream())
                    .forEach(who.homes()::add); // "Finland's Lind Group"
        }
        for (Token aside : s.children(name.head(), "appos")) {
            if (aside.tag().equals("JJR")) {
                who.words().add(aside.lemma()); // "the larger of the two"
            }
            cast.nameAt(s, aside)
                    .filter(n -> n.known() != null && n.known().type() == Gazetteer.Type.PARTY)
                    .ifPresent(n -> who.nouns().add(aside.text().toLowerCase(Locale.ROOT)));
        }
        for (int i = name.from(); i < name.to(); i++) {
            who.words().add(s.token(i).text().toLowerCase(Locale.ROOT));
        }
        if (actor.isPerson()) {
            age(s, name).ifPresent(who::age);
        } else if (!who.is(Referent.Nature.STATE)) {
            who.kinds().addAll(kinds.ofName(name.text()));
            who.nouns().add(name.lastWord().toLowerCase(Locale.ROOT));
            s.tokens().subList(name.from(), name.to()).stream()
                    .map(t -> t.text().toLowerCase(Locale.ROOT))
                    .filter(kinds::isNoun)
                    .forEach(who.nouns()::add);
            if (isOfWorkers(who, s)) {
                who.kinds().add("union");
            }
        }
    }

    /** A federation spoken of with strikes or wages: a union, if its name shows no employers. */
    private static boolean isOfWorkers(Referent who, Sentence s) {
        return who.kinds().contains("federation")
                && !who.kinds().contains("council")
                && who.words().stream().noneMatch(Acting::isMaster)
                && s.tokens().stream().anyMatch(Acting::isLabour);
    }

    private Referent referent(Spotter.Name name, Actor actor) {
        Gazetteer.@Nullable Known known = name.known();
        Referent.Nature nature =
                actor.isPerson()
                        ? Referent.Nature.PERSON
                        : known == null || !isPlace(known.type())
                                ? Referent.Nature.BODY
                                : Referent.Nature.STATE;
        Referent who = new Referent(actor.name(), actor.party(), nature, true);
        who.gender(actor.gender());
        if (actor.isPerson()) {
            String given = name.sentence().token(name.from()).text();
            ending(SURNAMES, name.lastWord()).ifPresent(who::gender);
            if (!gazetteer.isGivenName(given) && name.to() - name.from() > 1) {
                ending(GIVEN, given).ifPresent(who::gender);
            }
            for (String title : actor.titles()) {
                called(who, title);
            }
        }
        if (nature == Referent.Nature.STATE) {
            who.kinds().addAll(kinds.ofState(actor.name()));
        } else if (known != null) {
            gazetteer.code(known.name()).ifPresent(c -> who.kinds().addAll(kinds.ofCode(c)));
            who.kinds().addAll(kinds.ofName(actor.name()));
        }
        return who;
    }

    private static boolean isPlace(Gazetteer.Type type) {
        return type == Gazetteer.Type.STATE
                || type == Gazetteer.Type.DEMONYM
                || type == Gazetteer.Type.CAPITAL
                || type == Gazetteer.Type.SEAT
                || type == Gazetteer.Type.CITY;
    }

    private static Optional<Character> ending(List<List<String>> endings, String word) {
        return endings.stream()
                .filter(row -> word.endsWith(row.get(0)) && word.length() > row.get(0).length() + 1)
                .map(row -> row.get(1).charAt(0))
                .findFirst();
    }

    /** The nouns that stand beside a name and mean the same. */
    private List<Token> nouns(Spotter.Name name) {
        Sentence s = name.sentence();
        Token head = name.head();
        List<Token> nouns = new ArrayList<>();
        for (Token child : s.children(head, "appos")) {
            nouns.add(child);
            nouns.addAll(s.children(child, "conj"));
        }
        if (head.is("appos")) {
            s.head(head).ifPresent(nouns::add);
        }
        if (head.is("nsubj")) {
            s.head(head).filter(noun -> s.child(noun, "cop").isPresent()).ifPresent(nouns::add);
        }
        introduced(name).ifPresent(nouns::add);
        List<Token> before = before(s, name.from());
        if (!before.isEmpty()) {
            nouns.add(before.get(before.size() - 1));
        }
        nouns.removeIf(n -> !n.isNoun() || cast.nameAt(s, n).isPresent() || isCrowd(n));
        return nouns;
    }

    /** "With a mediator from Lima, Ana Ruiz": a new noun that ends at the comma before a person. */
    private Optional<Token> introduced(Spotter.Name name) {
        Sentence s = name.sentence();
        int comma = name.from() - 1;
        boolean aside =
                comma > 1
                        && name.person()
                        && s.token(comma).text().equals(",")
                        && (name.to() == s.size() || s.token(name.to()).isPunctuation());
        if (!aside) {
            return Optional.empty();
        }
        Token last = s.token(comma - 1);
        Optional<Token> noun = last.is("nmod") ? s.head(last) : Optional.of(last);
        return noun.filter(n -> gazetteer.title(n.lemma()).isPresent() || AgentNouns.isAgent(n))
                .filter(n -> s.child(n, "det").filter(d -> !d.lemma().equals("the")).isPresent());
    }

    private static boolean isCrowd(Token noun) {
        return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
    }

    private void call(Referent who, Sentence s, Token noun) {
        if (s.children(noun).stream().anyMatch(words::isFormer)) {
            who.formers().add(noun.lemma());
            return;
        }
        called(who, noun.lemma());
        who.words().add(noun.lemma());
        StringBuilder phrase = new StringBuilder();
        for (Token child : s.children(noun)) {
            boolean before = child.index() < noun.index();
            if (before && (child.is("compound") || child.is("amod") || child.is("nmod:poss"))) {
                who.words().add(child.lemma());
                home(s, child).ifPresent(who.homes()::add);
                if (child.is("compound")) {
                    phrase.append(child.lemma()).append(' ');
                }
            }
        }
        if (phrase.length() > 0) {
            called(who, phrase + noun.lemma());
        }
    }

    private void called(Referent who, String calling) {
        String noun = Acting.spelledOut(calling);
        who.nouns().add(noun);
        who.words().add(noun);
        who.kinds().addAll(kinds.ofNoun(noun));
        if (who.is(Referent.Nature.PERSON)) {
            who.gender(gazetteer.titleGender(noun));
            who.gender(gender(noun));
            gazetteer.title(noun).ifPresent(kind -> who.kinds().addAll(kinds.ofTitle(kind)));
        }
        who.kinds().addAll(kinds.ofName(noun));
    }

    /** The state whose people an adjective or name means. */
    private Optional<String> home(Sentence s, Token word) {
        return cast.nameAt(s, word)
                .filter(name -> name.known() == null || isPlace(name.known().type()))
                .map(cast::actor)
                .map(Actor::party)
                .map(Party::code)
                .or(
                        () ->
                                gazetteer
                                        .known(word.text())
                                        .filter(known -> isPlace(known.type()))
                                        .map(Gazetteer.Known::party)
                                        .map(Party::code));
    }

    /** "Ruiz, 61,". */
    private static Optional<Integer> age(Sentence s, Spotter.Name name) {
        int at = name.to();
        boolean aside =
                at + 1 < s.size()
                        && s.token(at).text().equals(",")
                        && AGE.matcher(s.token(at + 1).text()).matches()
                        && (at + 2 == s.size() || s.token(at + 2).isPunctuation());
        return aside ? Optional.of(Integer.parseInt(s.token(at + 1).text())) : Optional.empty();
    }

    /** The words right before a name that belong to it. */
    private static List<Token> before(Sentence s, int from) {
        List<Token> words = new ArrayList<>();
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_TITLE; i--) {
            Token token = s.token(i);
            boolean joins =
                    token.lemma().equals("of") && i > 0 && i < from - 1 && s.token(i - 1).isNoun();
            if (!token.isNoun() && !token.isAdjective() && !joins) {
                break;
            }
            if (!joins) {
                words.add(0, token);
            }
        }
        return words;
    }

    /** The age that "the 61-year-old" tells, or -1. */
    static int age(Sentence s, Token last) {
        if (Character.isDigit(last.text().charAt(0))) {
            Matcher whole = YEARS.matcher(last.text());
            return whole.matches() ? Integer.parseInt(whole.group(1)) : -1;
        }
        int at = last.index() - 4;
        if (at < 0 || !last.lemma().equals("old") || !s.token(at + 2).lemma().equals("year")) {
            return -1;
        }
        String years = s.token(at).text();
        return AGE.matcher(years).matches() ? Integer.parseInt(years) : -1;
    }
}
