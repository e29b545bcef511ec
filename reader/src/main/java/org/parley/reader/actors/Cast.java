package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.entry.Party;
import org.parley.core.names.NameKind;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The proper names of one article and the actors they name: "Rubio" is the "Marco Rubio" of another
 * sentence.
 */
final class Cast {
    private static final Set<String> COMPANY = Resources.words(Cast.class, "company-words.txt");

    /** Endings that make a people of a land. */
    private static final List<String> PEOPLES =
            List.of("ians", "ian", "ans", "an", "ns", "n", "ese", "ish", "is", "i");

    private static final Set<String> BODIES = Set.of("company", "airline", "movement", "party");
    private static final Pattern JOINED =
            Pattern.compile("^(?:a[ldnrstz]|ash|el|ul)-(?=\\p{L}{3})");

    /** What a land's name can have behind the stem of its people's. */
    private static final Set<String> LANDS = Set.of("a", "ia", "y", "e", "o");

    private static final int SHORTEST_STEM = 4;
    private static final int FARTHEST = 2;

    /** Stands where several bodies share a first word. */
    private static final Actor NOBODY = new Actor("", false);

    private final Gazetteer gazetteer;
    private final List<List<Spotter.Name>> names = new ArrayList<>();
    private final Map<Spotter.Name, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Actor> byName = new TreeMap<>();
    private final Map<String, Actor> abbreviations = new HashMap<>();
    private final Map<String, Actor> byLastWord = new HashMap<>();
    private final Map<String, Actor> byFirstWord = new HashMap<>();
    private final Map<String, Actor> bodyByFirstWords = new HashMap<>();
    private final Map<String, Optional<Actor>> called = new HashMap<>();
    private final Set<String> sharedFirstWords = new HashSet<>();
    private final OtherSpellings spellings = new OtherSpellings();

    Cast(Gazetteer gazetteer, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        Spotter spotter = new Spotter(gazetteer);
        Set<String> words = new HashSet<>();
        sentences.forEach(s -> s.tokens().forEach(t -> words.add(t.text())));
        sentences.forEach(s -> names.add(new ArrayList<>(spotter.names(s))));
        names.forEach(
                list ->
                        list.replaceAll(
                                name ->
                                        isLand(name, words) || isCalled(name)
                                                ? name.asBody()
                                                : name));
        names.forEach(list -> list.replaceAll(name -> isTitled(name) ? name.asPerson() : name));
        Set<String> states = states();
        names.forEach(
                list ->
                        list.replaceAll(
                                name -> abroad(name, states) ? unknownParty(name, words) : name));
        registerFullNames();
        names.forEach(list -> list.forEach(this::actorOf));
        actors.forEach(
                (name, actor) -> {
                    if (name.known() != null && isBody(name.known().type())) {
                        actor.goByOwnForm();
                    }
                });
        sentences.forEach(this::addPeoples);
    }

    private static boolean isBody(Gazetteer.Type type) {
        return type == Gazetteer.Type.BODY || type == Gazetteer.Type.PARTY;
    }

    /** Codes of the states that the article names. */
    Set<String> states() {
        Set<String> codes = new HashSet<>();
        for (List<Spotter.Name> list : names) {
            for (Spotter.Name name : list) {
                if (name.known() != null
                        && name.known().party() != null
                        && name.known().party().code() != null) {
                    codes.add(name.known().party().code());
                }
            }
        }
        return codes;
    }

    /** Whether a state other than {@code home} does something in the article. */
    boolean anotherActs(String home) {
        return actors.keySet().stream()
                .filter(name -> name.known() != null && name.head().is("nsubj"))
                .map(name -> name.known().party())
                .anyMatch(
                        side ->
                                side != null
                                        && side.code() != null
                                        && !side.code().equals(home)
                                        && !side.code().equals("IGO"));
    }

    /** A political party of a state that the article does not name: there are Liberals in many. */
    private boolean abroad(Spotter.Name name, Set<String> states) {
        return name.known() != null
                && name.known().type() == Gazetteer.Type.PARTY
                && gazetteer
                        .home(name.known().name())
                        .filter(home -> !states.contains(home))
                        .isPresent();
    }

    /** The party by the article's own word, in the plural if the article has it. */
    private static Spotter.Name unknownParty(Spotter.Name name, Set<String> words) {
        String plural = name.text() + "s";
        boolean members =
                words.contains(plural)
                        || name.known() != null && name.known().name().equalsIgnoreCase(plural);
        String text = members ? plural : name.text();
        return name.knownAs(new Gazetteer.Known(text, Gazetteer.Type.PARTY, new Party(text, null)));
    }

    /**
     * A name that no list knows behind a person's title ("Colonel Blum"), or beside one ("the
     * league's chairman, Owen Price").
     */
    private boolean isTitled(Spotter.Name name) {
        if (name.known() != null || name.person() || BodyNames.isHead(name.lastWord())) {
            return false;
        }
        Sentence s = name.sentence();
        int before = name.from() - 1;
        if (before >= 0 && s.token(before).text().matches("[\"\u201c]|''|``")) {
            before--;
        }
        boolean behind =
                before >= 0
                        && isPersonal(s.token(before))
                        && Character.isUpperCase(name.text().codePointAt(0));
        Token head = name.head();
        Optional<Token> role = head.is("appos") ? s.head(head) : s.child(head, "appos");
        boolean beside =
                role.filter(t -> t.tag().equals("NN")).filter(this::isPersonal).isPresent()
                        && Kinds.known().ofName(name.text()).isEmpty();
        return behind || beside;
    }

    /** A name that a common noun before it tells to be a body's: "the carrier Baltair". */
    private boolean isCalled(Spotter.Name name) {
        if (!name.person() || name.from() == 0) {
            return false;
        }
        Token noun = name.sentence().token(name.from() - 1);
        return noun.tag().equals("NN")
                && !gazetteer.isGivenName(name.sentence().token(name.from()).text())
                && gazetteer.title(noun.lemma()).isEmpty()
                && (gazetteer.group(noun.lemma()).filter("body"::equals).isPresent()
                        || Kinds.known().fit(noun.lemma(), BODIES).isPresent());
    }

    private boolean isPersonal(Token word) {
        return !word.tag().endsWith("S")
                && gazetteer
                        .title(word.text())
                        .filter(
                                kind ->
                                        !kind.equals("business") && !kind.equals("other")
                                                || word.text().equalsIgnoreCase("chairman"))
                        .isPresent();
    }

    /**
     * A single word that the engine took for a person though the article knows its people:
     * Karvelia, Karvelian.
     */
    private static boolean isLand(Spotter.Name name, Set<String> words) {
        if (!name.person() || name.to() - name.from() > 1) {
            return false;
        }
        String land = name.text();
        String stem = land.replaceFirst("[aeoy]$|ia$", "");
        return stem.length() >= SHORTEST_STEM
                && PEOPLES.stream()
                        .anyMatch(
                                ending ->
                                        words.contains(land + ending)
                                                || words.contains(stem + ending));
    }

    /**
     * Adjectives made from a name of this article: the Karvelian of a Karvelia that no list knows.
     */
    private void addPeoples(Sentence s) {
        for (Token token : s.tokens()) {
            boolean capital = Character.isUpperCase(token.text().codePointAt(0));
            if (capital
                    && (token.isAdjective() || token.isNoun())
                    && nameAt(s, token)
                            .filter(n -> n.to() - n.from() > 1 || n.known() != null)
                            .isEmpty()) {
                peopleOf(token.text())
                        .or(() -> seen(token))
                        .ifPresent(
                                actor -> {
                                    Spotter.Name name =
                                            new Spotter.Name(
                                                    s,
                                                    token.index(),
                                                    token.index() + 1,
                                                    null,
                                                    false);
                                    names(s).removeIf(n -> n.covers(token));
                                    names(s).add(name);
                                    names(s).sort(Comparator.comparingInt(Spotter.Name::from));
                                    actors.put(name, actor);
                                });
            }
        }
    }

    /** A capital word that opens a sentence and names somebody elsewhere in the article. */
    private Optional<Actor> seen(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (token.isProper()) {
            return Optional.ofNullable(byName.get(word)).or(() -> surname(word));
        }
        if (token.index() > 0 && token.tag().equals("NNS")) {
            return Optional.ofNullable(byName.get(word)).filter(a -> !a.isPerson());
        }
        return token.index() == 0 && token.text().length() > SHORTEST_STEM
                ? surname(word)
                : Optional.empty();
    }

    private Optional<Actor> surname(String word) {
        return Optional.ofNullable(byLastWord.get(word)).filter(Actor::isPerson);
    }

    private Optional<Actor> peopleOf(String word) {
        for (String ending : PEOPLES) {
            if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST_STEM) {
                continue;
            }
            String stem =
                    word.substring(0, word.length() - ending.length()).toLowerCase(Locale.ROOT);
            Optional<Actor> land =
                    byName.entrySet().stream()
                            .filter(
                                    e ->
                                            !e.getValue().isPerson()
                                                    && !e.getKey().equalsIgnoreCase(word))
                            .filter(
                                    e ->
                                            e.getKey().equals(stem)
                                                    || e.getKey().startsWith(stem)
                                                            && LANDS.contains(
                                                                    e.getKey()
                                                                            .substring(
                                                                                    stem.length())))
                            .map(Map.Entry::getValue)
                            .findFirst();
            if (land.isPresent()) {
                return land;
            }
        }
        return Optional.empty();
    }

    /** The names of a sentence, in order. */
    List<Spotter.Name> names(Sentence s) {
        return names.get(s.index());
    }

    /** The name that covers a token. */
    Optional<Spotter.Name> nameAt(Sentence s, Token token) {
        for (Spotter.Name name : names(s)) {
            if (name.covers(token)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The person whose name covers a token. */
    Optional<Actor> personAt(Sentence s, Token token) {
        return nameAt(s, token).map(this::actor).filter(Actor::isPerson);
    }

    /** The actor a name of this article stands for. */
    Actor actor(Spotter.Name name) {
        return actorOf(name);
    }

    /** Every name with its actor, full names first. */
    Map<Spotter.Name, Actor> actors() {
        return actors;
    }

    /** The one body of the article whose name ends in a word: the union of "union negotiator". */
    Optional<Actor> bodyCalled(String word) {
        return called.computeIfAbsent(word, this::findCalled);
    }

    private Optional<Actor> findCalled(String word) {
        List<Actor> called =
                actors.values().stream()
                        .distinct()
                        .filter(a -> !a.isPerson() && last(a.name()).equals(word))
                        .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : bodyOfKind(word);
    }

    /**
     * The one body of the article that a noun can stand for: the airline of "airline officials".
     */
    private Optional<Actor> bodyOfKind(String noun) {
        Kinds kinds = Kinds.known();
        List<Actor> fitting =
                actors.entrySet().stream()
                        .filter(e -> !e.getValue().isPerson())
                        .filter(e -> kinds.fit(noun, kinds.ofName(e.getKey().text())).isPresent())
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The body that a noun can stand for and that is named last before it: "company chairman". */
    Optional<Actor> lastCalled(Sentence s, Token noun) {
        String word = noun.text().toLowerCase(Locale.ROOT);
        Kinds known = Kinds.known();
        Set<String> own = known.ofNoun(word);
        return own.contains("company") || own.contains("party")
                ? lastBody(
                        s,
                        noun.index(),
                        kinds -> kinds.isEmpty() || known.fit(word, kinds).isPresent())
                : Optional.empty();
    }

    /** The body of fitting kinds that is named last before a name, not far before it. */
    Optional<Actor> lastBody(Spotter.Name before, Predicate<Set<String>> fits) {
        return lastBody(before.sentence(), before.from(), fits);
    }

    private Optional<Actor> lastBody(Sentence s, int from, Predicate<Set<String>> fits) {
        int at = s.index();
        for (int i = at; i >= Math.max(0, at - FARTHEST); i--) {
            List<Spotter.Name> list = names.get(i);
            for (int n = list.size() - 1; n >= 0; n--) {
                Spotter.Name name = list.get(n);
                boolean earlier = i < at || name.to() <= from;
                if (earlier && !name.person() && isOrganised(name)) {
                    if (fits.test(kinds(name, actorOf(name)))) {
                        return Optional.of(actorOf(name));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOrganised(Spotter.Name name) {
        return name.known() == null || isBody(name.known().type());
    }

    /** The body of the article whose name has a word or its plural, of several the shortest. */
    Optional<Actor> bodyWith(String word) {
        Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "(?:s|ic)?\\b");
        List<Actor> found =
                actors.values().stream()
                        .distinct()
                        .filter(a -> !a.isPerson() && whole.matcher(a.name()).find())
                        .toList();
        return found.stream()
                .min(
                        Comparator.comparingInt((Actor a) -> a.name().length())
                                .thenComparing(Actor::name));
    }

    /** The one body of the article that can have employees. */
    Optional<Actor> employer() {
        Kinds kinds = Kinds.known();
        List<Map.Entry<Spotter.Name, Actor>> bodies =
                actors.entrySet().stream()
                        .filter(e -> !e.getValue().isPerson() && isFree(e.getKey()))
                        .filter(e -> kinds.mayEmploy(kinds(e.getKey(), e.getValue())))
                        .toList();
        List<Actor> all = bodies.stream().map(Map.Entry::getValue).distinct().toList();
        List<Actor> companies =
                bodies.stream()
                        .filter(
                                e ->
                                        kinds.fit("company", kinds(e.getKey(), e.getValue()))
                                                .isPresent())
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        if (companies.size() == 1) {
            return Optional.of(companies.get(0));
        }
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Kinds by a body's name and by the noun before it: "the carrier Baltair". */
    private Set<String> kinds(Spotter.Name name, Actor body) {
        Set<String> kinds = new HashSet<>(Kinds.known().ofName(body.name()));
        if (name.known() != null) {
            kinds.addAll(
                    gazetteer
                            .code(name.known().name())
                            .map(Kinds.known()::ofCode)
                            .orElse(Set.of()));
        }
        if (name.from() > 0) {
            kinds.addAll(Kinds.known().ofNoun(name.sentence().token(name.from() - 1).lemma()));
        }
        return kinds;
    }

    private boolean isFree(Spotter.Name name) {
        return name.known() == null
                || gazetteer.code(name.known().name()).filter("COM"::equals).isPresent();
    }

    /** The persons called by a title, each once. */
    List<Actor> holders(String title) {
        return actors.values().stream()
                .distinct()
                .filter(a -> a.isPerson() && a.titles().contains(title))
                .toList();
    }

    /** Actors by their fullest name. */
    Map<String, Actor> byFullName() {
        Map<String, Actor> found = new HashMap<>();
        actors.values().forEach(actor -> found.put(actor.name(), actor));
        return found;
    }

    /**
     * Full names first, so that a headline's "Rubio" finds the "Marco Rubio" that comes after it.
     */
    private void registerFullNames() {
        for (List<Spotter.Name> list : names) {
            for (Spotter.Name name : list) {
                if (name.known() == null && name.to() - name.from() > 1) {
                    actorOf(name);
                }
            }
        }
    }

    private Actor actorOf(Spotter.Name name) {
        @Nullable Actor seen = actors.get(name);
        if (seen != null) {
            return seen;
        }
        @Nullable Actor ofArticle = shortBody(name);
        String text = name.known() == null || ofArticle != null ? name.text() : name.known().name();
        @Nullable Actor actor =
                ofArticle != null ? ofArticle : byName.get(text.toLowerCase(Locale.ROOT));
        if (actor == null && name.known() == null) {
            actor = fuller(name, text);
        }
        if (actor == null && name.known() == null) {
            actor = spellings.of(kind(name), text).orElse(null);
        }
        if (actor == null && isNamelessParty(name)) {
            actor = party(text);
        }
        if (actor == null) {
            actor = create(name, text);
        }
        actor.alsoNamed(name.text(), name.known() != null && ofArticle == null);
        byName.put(text.toLowerCase(Locale.ROOT), actor);
        actors.put(name, actor);
        return actor;
    }

    /** "Congress" in an article about the Growers' Congress is that one, whatever a list says. */
    private @Nullable Actor shortBody(Spotter.Name name) {
        Spotter.@Nullable Name spelledOut = spelledOut(name);
        if (spelledOut != null) {
            abbreviations.put(name.text(), actorOf(spelledOut));
        }
        if (abbreviations.containsKey(name.text())) {
            return abbreviations.get(name.text());
        }
        if (name.to() - name.from() > 1 || !BodyNames.isHead(name.text())) {
            return null;
        }
        @Nullable Actor body = byLastWord.get(last(name.text()));
        return body != null && !body.isPerson() && body.name().contains(" ") ? body : null;
    }

    /** The body right before its abbreviation in brackets: "the Growers' League (GLP)". */
    private Spotter.@Nullable Name spelledOut(Spotter.Name name) {
        Sentence s = name.sentence();
        boolean bracketed =
                name.from() > 1
                        && name.to() - name.from() == 1
                        && name.text().equals(name.text().toUpperCase(Locale.ROOT))
                        && s.token(name.from() - 1).text().matches("\\(|-LRB-");
        return bracketed
                ? nameAt(s, s.token(name.from() - 2))
                        .filter(n -> !n.person() && n.to() - n.from() > 1)
                        .orElse(null)
                : null;
    }

    /**
     * The actor of whose full name this is a short form: "Blum", "Blum-Roth", "Ana" where no other
     * is.
     */
    private @Nullable Actor fuller(Spotter.Name name, String text) {
        @Nullable Actor actor = byLastWord.get(last(text));
        String word = text.toLowerCase(Locale.ROOT);
        if (actor == null && name.person() && !sharedFirstWords.contains(word)) {
            actor = byFirstWord.get(word);
        }
        boolean place =
                name.head().entity().equals("LOCATION")
                        && !(text.contains(" ") && name.head().is("nsubj"));
        if (actor == null && !place && !name.person()) {
            actor = firstWord(word);
        }
        if (actor == null || !text.contains(" ") || begins(actor, word)) {
            return actor;
        }
        boolean bodies = !actor.isPerson() && !name.person();
        return bodies || !agree(actor.name(), text) ? null : actor;
    }

    private static boolean begins(Actor actor, String words) {
        return !actor.isPerson() && actor.name().toLowerCase(Locale.ROOT).startsWith(words + " ");
    }

    /**
     * The only one whose name begins with a word: the body, or the person whose family name comes
     * first ("Bae" for "Bae Soo-min").
     */
    private @Nullable Actor firstWord(String word) {
        if (sharedFirstWords.contains(word)) {
            return null;
        }
        @Nullable Actor actor = byFirstWord.get(word);
        boolean familyFirst =
                actor != null && actor.name().matches("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{L}+");
        @Nullable Actor body = bodyByFirstWords.get(word);
        return familyFirst ? actor : body == NOBODY ? null : body;
    }

    /** The last word of a name without an article joined to it: the Qahtani of "al-Qahtani". */
    private static String last(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return JOINED.matcher(last).replaceFirst("");
    }

    /** Whether no list tells which body this is; a party "Liberals" there is in many states. */
    private static boolean isNamelessParty(Spotter.Name name) {
        Gazetteer.@Nullable Known known = name.known();
        return known == null
                ? !name.person()
                : known.type() == Gazetteer.Type.PARTY
                        && known.party() != null
                        && known.party().code() == null;
    }

    /** The party of this article that is called by another form: the Greens of "Green leader". */
    private @Nullable Actor party(String text) {
        for (String form : PartyForms.of(text.toLowerCase(Locale.ROOT))) {
            @Nullable Actor actor = byName.get(form);
            if (actor != null && !actor.isPerson() && isParty(actor)) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isParty(Actor actor) {
        String name = actor.name();
        return name.endsWith("s") || name.endsWith("Party") || name.endsWith("ic");
    }

    private static NameKind kind(Spotter.Name name) {
        return name.person() ? NameKind.PERSON : NameKind.BODY;
    }

    private Actor create(Spotter.Name name, String text) {
        Actor actor = new Actor(text, name.person());
        if (name.to() - name.from() > 1) {
            spellings.add(kind(name), text, actor);
        }
        if (name.known() != null) {
            if (name.known().party() != null) {
                actor.speaksFor(name.known().party(), Basis.NAME);
            }
            return actor;
        }
        byLastWord.put(last(text), actor);
        if (name.person()) {
            if (text.contains(" ")) {
                String first = text.substring(0, text.indexOf(' ')).toLowerCase(Locale.ROOT);
                if (byFirstWord.putIfAbsent(first, actor) != null) {
                    sharedFirstWords.add(first);
                }
            }
            actor.gender(gazetteer.gender(name.sentence().token(name.from()).text()));
        } else {
            if (text.contains(" ") && name.known() == null) {
                String words = text.toLowerCase(Locale.ROOT);
                for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
                    bodyByFirstWords.merge(words.substring(0, at), actor, (a, b) -> NOBODY);
                }
            }
            byName.put(acronym(text), actor);
            if (name.to() - name.from() > 1
                    && COMPANY.contains(name.lastWord().toLowerCase(Locale.ROOT))) {
                byName.putIfAbsent(
                        name.sentence().token(name.from()).text().toLowerCase(Locale.ROOT), actor);
            }
        }
        return actor;
    }

    /**
     * Two names of one last word are one person unless their first words differ ("Bill Clinton",
     * "Hillary Clinton").
     */
    private static boolean agree(String known, String other) {
        String longer = known.length() > other.length() ? known : other;
        String shorter = longer == known ? other : known;
        if (longer.toLowerCase(Locale.ROOT).endsWith(" " + shorter.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String a = known.split("\\s+")[0].toLowerCase(Locale.ROOT).replace(".", "");
        String b = other.split("\\s+")[0].toLowerCase(Locale.ROOT).replace(".", "");
        return a.equals(b)
                || !known.contains(" ")
                || a.length() == 1 && b.startsWith(a)
                || b.length() == 1 && a.startsWith(b);
    }

    private static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                letters.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return letters.length() > 1 ? letters.toString() : name;
    }
}
