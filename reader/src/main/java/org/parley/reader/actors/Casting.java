package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Casts one article: names to actors, actors to parties, then roles, groups and pronouns. Persons take the party that
 * the text gives them; failing that, the office the gazetteer knows; failing that, they are a party of their own.
 */
final class Casting {
    private static final Pattern ELECTION =
            Pattern.compile("\\b(?:nominee|candidates?|front-?runner|presidential hopefuls?|on the campaign trail|primar(?:y|ies)|challenger)\\b");
    private static final Set<String> COMPANY = Set.of(
            "inc", "inc.", "corp", "corp.", "corporation", "co", "co.", "company", "ltd", "ltd.", "plc", "ag", "sa", "group",
            "international", "communications", "airlines", "motors", "industries", "holdings", "steel", "energy", "foods",
            "technologies", "systems", "bank", "stores", "brothers", "partners");
    /** Titles of people who belong to a body without speaking for it. */
    private static final Set<String> RANK_AND_FILE =
            Set.of("member", "candidate", "donor", "voter", "native", "supporter", "veteran", "delegate", "graduate", "student");
    private static final Set<String> COMBATANTS = Set.of(
            "guerrillas", "guerillas", "fighters", "militants", "gunmen", "militiamen", "insurgents", "commanders", "rebels",
            "militia", "movement", "group", "network", "party", "organization", "organisation");
    private static final Set<String> LEADING = Set.of("lead", "head", "chair", "command");
    private static final Set<String> OWN_SIDE = Set.of("country", "nation", "people", "party", "union", "company", "state", "group", "movement", "organization", "organisation");
    private static final Set<String> CHAMBERS = Set.of(
            "senate", "house", "congress", "parliament", "assembly", "national assembly", "house of representatives",
            "u.s. senate", "u.s. house", "us senate", "house of commons", "house of lords");
    private static final Set<String> PORTFOLIOS = Set.of(
            "defense", "defence", "labor", "labour", "interior", "finance", "justice", "state", "foreign",
            "health", "education", "agriculture", "commerce", "energy", "transportation", "transport", "homeland", "home",
            "trade", "treasury", "economy", "economic", "prime", "vice", "environment", "immigration", "security", "veterans");
    private static final Set<String> PARTY_VOICES =
            Set.of("leader", "chairman", "chairwoman", "chair", "chief", "whip", "negotiator", "spokesman", "spokeswoman", "spokesperson", "secretary-general");
    private static final Set<String> CANDIDATE_WORDS =
            Set.of("candidate", "nominee", "front-runner", "frontrunner", "runner", "hopeful", "contender", "challenger");
    private static final Set<Gazetteer.Type> BODIES =
            Set.of(Gazetteer.Type.BODY, Gazetteer.Type.PARTY, Gazetteer.Type.OUTLET, Gazetteer.Type.PLATFORM);
    private static final int DEEPEST = 4;
    private static final double DOMESTIC_SHARE = 0.7;

    private final Gazetteer gazetteer;
    private final Set<String> representatives;
    private final Set<String> bystanders;
    private final Article article;
    private final List<Sentence> sentences;
    private final Spotter spotter;

    private final List<List<Spotter.Name>> names = new ArrayList<>();
    private final Map<Spotter.Name, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<String, Actor> byLastWord = new HashMap<>();
    private final Map<String, String> groupNames = new HashMap<>();
    private final Map<String, Party> offices = new HashMap<>();
    private final boolean election;
    private boolean domestic;

    Casting(Gazetteer gazetteer, Set<String> representatives, Set<String> bystanders, Article article, List<Sentence> sentences) {
        this.gazetteer = gazetteer;
        this.representatives = representatives;
        this.bystanders = bystanders;
        this.article = article;
        this.sentences = sentences;
        this.spotter = new Spotter(gazetteer);
        this.election = ELECTION.matcher(article.text()).find();
    }

    Names cast(List<Attribution> attributions) {
        for (Sentence s : sentences) {
            List<Spotter.Name> found = spotter.names(s);
            names.add(found);
        }
        registerFullNames();
        names.forEach(list -> list.forEach(this::actorOf));
        affiliate();
        List<Mention> mentions = new ArrayList<>();
        for (Sentence s : sentences) {
            mention(s, mentions);
        }
        return new Pronouns(sentences, attributions, actors()).resolve(mentions);
    }

    private Map<String, Actor> actors() {
        Map<String, Actor> found = new HashMap<>();
        actors.values().forEach(actor -> found.put(actor.name(), actor));
        return found;
    }

    // ---- names to actors

    /** Full names first, so that a headline's "Rubio" finds the "Marco Rubio" that comes after it. */
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
        String text = name.known() == null ? name.text() : name.known().name();
        @Nullable Actor actor = byName.get(text.toLowerCase(Locale.ROOT));
        if (actor == null && name.known() == null) {
            actor = byLastWord.get(name.lastWord().toLowerCase(Locale.ROOT));
            if (actor != null && name.to() - name.from() > 1 && !agree(actor.name(), text)) {
                actor = null;
            }
            if (actor != null && !actor.isPerson() && !name.person() && name.to() - name.from() > 1) {
                actor = null;
            }
        }
        if (actor == null) {
            actor = create(name, text);
        }
        actor.alsoNamed(text);
        byName.put(text.toLowerCase(Locale.ROOT), actor);
        actors.put(name, actor);
        return actor;
    }

    private Actor create(Spotter.Name name, String text) {
        Actor actor = new Actor(text, name.person());
        if (name.known() != null) {
            if (name.known().party() != null) {
                actor.speaksFor(name.known().party());
            }
            return actor;
        }
        byLastWord.put(name.lastWord().toLowerCase(Locale.ROOT), actor);
        if (name.person()) {
            actor.gender(gazetteer.gender(name.sentence().token(name.from()).text()));
        } else {
            byName.put(acronym(text), actor);
            if (name.to() - name.from() > 1 && COMPANY.contains(name.lastWord().toLowerCase(Locale.ROOT))) {
                byName.putIfAbsent(name.sentence().token(name.from()).text().toLowerCase(Locale.ROOT), actor);
            }
        }
        return actor;
    }

    /** Two names of one last word are one person unless their first words differ ("Bill Clinton", "Hillary Clinton"). */
    private static boolean agree(String known, String other) {
        String a = known.split("\\s+")[0].toLowerCase(Locale.ROOT).replace(".", "");
        String b = other.split("\\s+")[0].toLowerCase(Locale.ROOT).replace(".", "");
        return a.equals(b) || !known.contains(" ") || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b);
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

    // ---- actors to parties

    /** "The Chilean finance minister": whoever is called the finance minister later speaks for Chile. */
    private void registerOffices() {
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                if (token.isNoun() && gazetteer.title(token.lemma()).isPresent()) {
                    owner(s, token, 0).filter(side -> side.code() != null).ifPresent(side -> offices.putIfAbsent(office(s, token), side));
                }
            }
        }
    }

    private static String office(Sentence s, Token noun) {
        StringBuilder office = new StringBuilder();
        for (Token child : s.children(noun)) {
            if ((child.is("compound") || child.is("amod")) && Character.isLowerCase(child.text().codePointAt(0)) && child.index() < noun.index()) {
                office.append(child.lemma()).append(' ');
            }
        }
        return office.append(noun.lemma()).toString();
    }

    private void affiliate() {
        registerOffices();
        for (Map.Entry<Spotter.Name, Actor> cast : actors.entrySet()) {
            if (cast.getValue().isPerson()) {
                readTitles(cast.getKey(), cast.getValue());
            }
        }
        for (Map.Entry<Spotter.Name, Actor> cast : actors.entrySet()) {
            Actor actor = cast.getValue();
            if (actor.party() == null && cast.getKey().known() == null && !actor.isPerson()) {
                ownerOfBody(cast.getKey()).ifPresent(actor::speaksFor);
            }
        }
        domestic = isDomestic();
        for (Actor actor : actors.values()) {
            if (actor.isPerson() && actor.party() == null && !domestic) {
                office(actor).ifPresent(actor::speaksFor);
            }
            actor.speaksFor(new Party(actor.name(), null));
        }
    }

    private Optional<Party> office(Actor actor) {
        boolean inOffice = actor.titles().stream()
                .flatMap(title -> gazetteer.title(title).stream())
                .anyMatch(kind -> kind.equals("head") || kind.equals("minister") || kind.equals("official"));
        if (actor.titles().stream().anyMatch(CANDIDATE_WORDS::contains) || election && !inOffice) {
            return Optional.empty();
        }
        List<Gazetteer.Leader> known = gazetteer.leaders(actor.name());
        int year = article.published() == null ? -1 : article.published().getYear();
        return known.stream()
                .filter(leader -> year < 0 || leader.from() <= year && year <= leader.to())
                .map(Gazetteer.Leader::party)
                .findFirst();
    }

    /** What stands around a person's name: titles before it, appositions, a caucus in brackets. */
    private void readTitles(Spotter.Name name, Actor actor) {
        Sentence s = name.sentence();
        List<Token> before = before(s, name.from());
        for (Token token : before) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (gazetteer.title(word).isPresent() || CANDIDATE_WORDS.contains(word)) {
                actor.titles().add(word);
                actor.gender(gazetteer.titleGender(word));
            }
        }
        boolean titled = before.stream().anyMatch(t -> gazetteer.title(t.text()).filter(kind -> !kind.equals("honorific")).isPresent());
        if (titled) {
            for (Token token : before) {
                if (gazetteer.title(token.text()).isEmpty() && !PORTFOLIOS.contains(token.lemma())) {
                    sideAt(s, token, 0).filter(side -> bindsParty(side, before)).ifPresent(actor::speaksFor);
                }
            }
        }
        Token head = name.head();
        for (Token child : s.children(head)) {
            if (child.is("appos") && !name.covers(child)) {
                role(s, child, actor);
            }
        }
        if (head.is("appos")) {
            s.head(head).ifPresent(noun -> role(s, noun, actor));
        }
        if (head.is("nsubj") && s.head(head).filter(p -> s.child(p, "cop").isPresent()).isPresent()) {
            s.head(head).ifPresent(noun -> role(s, noun, actor));
        }
    }

    /** A politician is called by his party; only its officers speak for it. */
    private boolean bindsParty(Party side, List<Token> titles) {
        boolean political = gazetteer.known(side.name()).filter(k -> k.type() == Gazetteer.Type.PARTY).isPresent();
        String body = side.name().toLowerCase(Locale.ROOT);
        if (CHAMBERS.contains(body) || body.startsWith("senate ") || body.startsWith("house ")) {
            return false;
        }
        return !political || titles.stream().anyMatch(t -> PARTY_VOICES.contains(t.lemma()));
    }

    private void role(Sentence s, Token noun, Actor actor) {
        String word = noun.lemma();
        if (CANDIDATE_WORDS.contains(word)) {
            actor.titles().add(word);
            return;
        }
        if (gazetteer.title(word).isEmpty() || RANK_AND_FILE.contains(word)) {
            return;
        }
        actor.titles().add(word);
        actor.gender(gazetteer.titleGender(word));
        owner(s, noun, 0).filter(side -> bindsParty(side, List.of(noun))).ifPresent(actor::speaksFor);
        Optional.ofNullable(offices.get(office(s, noun))).ifPresent(actor::speaksFor);
    }

    /** The words right before a name that belong to it: adjectives, titles, possessives. */
    private static List<Token> before(Sentence s, int from) {
        List<Token> words = new ArrayList<>();
        for (int i = from - 1; i >= 0 && i >= from - 8; i--) {
            Token token = s.token(i);
            boolean belongs = token.isNoun() || token.isAdjective() || token.tag().equals("POS") || token.text().equals("-")
                    || token.tag().equals("FW");
            if (!belongs) {
                break;
            }
            words.add(0, token);
        }
        return words;
    }

    /** Whether all states the article speaks of are one: then its officials are sides of their own. */
    private boolean isDomestic() {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (Map.Entry<Spotter.Name, Actor> cast : actors.entrySet()) {
            Gazetteer.@Nullable Known known = cast.getKey().known();
            @Nullable String code = null;
            if (known != null && known.party() != null && known.type() != Gazetteer.Type.CITY) {
                code = known.party().code();
            } else if (known == null && cast.getValue().isPerson()) {
                code = office(cast.getValue()).map(Party::code).orElse(null);
            }
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
                total++;
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return sentences.size() > 3 && total > 0 && most >= DOMESTIC_SHARE * total;
    }

    /** A ministry, army or team with a state in its name speaks for that state. */
    private Optional<Party> ownerOfBody(Spotter.Name name) {
        Sentence s = name.sentence();
        String last = name.lastWord().toLowerCase(Locale.ROOT);
        if (!representatives.contains(last)) {
            return Optional.empty();
        }
        for (int i = name.from(); i < name.to(); i++) {
            Optional<Gazetteer.Hit> hit = gazetteer.longest(s, i);
            if (hit.isPresent() && hit.get().known().party() != null) {
                return Optional.of(hit.get().known().party());
            }
        }
        return owner(s, name.head(), 0);
    }

    // ---- nominals to parties

    /** The party of a nominal token, following its owner; empty if it is none. */
    private Optional<Party> sideAt(Sentence s, Token token, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Spotter.Name> name = nameAt(s, token);
        if (name.isPresent()) {
            @Nullable Actor actor = actors.get(name.get());
            if (actor == null || isPortfolio(name.get())) {
                return Optional.empty();
            }
            @Nullable Party side = side(name.get(), actor);
            return Optional.of(side != null ? side : new Party(actor.name(), null));
        }
        return group(s, token, depth);
    }

    /** At home, the organs and cities of a state are sides of their own. */
    private @Nullable Party side(Spotter.Name name, Actor actor) {
        Gazetteer.@Nullable Known known = name.known();
        boolean organ = known != null
                && (known.type() == Gazetteer.Type.SEAT
                        || known.type() == Gazetteer.Type.CITY
                        || known.type() == Gazetteer.Type.BODY && known.party() != null && !known.party().name().equals(known.name()));
        return domestic && organ ? new Party(name.text(), null) : actor.party();
    }

    /** A capital word that no list and no engine class knows, as the Defence in "Defence Secretary". */
    private static boolean isPortfolio(Spotter.Name name) {
        return name.known() == null && !name.person() && name.to() - name.from() == 1
                && name.sentence().token(name.from()).entity().equals("O");
    }

    private Optional<Spotter.Name> nameAt(Sentence s, Token token) {
        return names.get(s.index()).stream().filter(n -> n.covers(token)).findFirst();
    }

    /** Who owns a role or body: possessive, adjective, compound, of-phrase. */
    private Optional<Party> owner(Sentence s, Token noun, int depth) {
        List<Token> owners = new ArrayList<>();
        for (Token child : s.children(noun)) {
            if (child.is("nmod:poss") || child.is("compound") || child.is("amod")) {
                owners.add(child);
            }
        }
        for (String preposition : List.of("of", "for", "from", "at", "with")) {
            Arguments.oblique(s, noun, preposition).ifPresent(owners::add);
        }
        owners.removeIf(t -> PORTFOLIOS.contains(t.lemma()));
        for (Token candidate : owners) {
            Optional<Party> side = sideAt(s, candidate, depth + 1);
            if (side.isPresent() && !candidate.lemma().equals(noun.lemma())) {
                return side;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> group(Sentence s, Token noun, int depth) {
        boolean nominal = noun.isNoun() || noun.isAdjective() && (noun.is("nsubj") || noun.is("obj"));
        if (!nominal) {
            return Optional.empty();
        }
        boolean role = gazetteer.title(noun.lemma()).isPresent() || gazetteer.title(noun.text()).isPresent();
        boolean group = gazetteer.group(noun.lemma()).isPresent() || gazetteer.group(noun.text()).isPresent();
        boolean condition = noun.lemma().equals("state") && Arguments.oblique(s, noun, "of").isPresent();
        if (condition || AgentNouns.isThing(noun) || bystanders.contains(noun.lemma()) || !role && !group && !AgentNouns.isAgent(noun)) {
            return Optional.empty();
        }
        Optional<Party> led = Stream.concat(s.children(noun, "acl").stream(), s.head(noun).stream().filter(up -> noun.is("nsubj") && up.is("csubj")))
                .filter(c -> LEADING.contains(c.lemma()))
                .flatMap(c -> Arguments.oblique(s, c, "by").stream())
                .flatMap(t -> sideAt(s, t, depth + 1).stream())
                .findFirst();
        if (led.isPresent()) {
            return led;
        }
        if (COMBATANTS.contains(noun.text().toLowerCase(Locale.ROOT))) {
            Optional<Party> movement = owner(s, noun, depth).filter(side -> side.code() == null);
            if (movement.isPresent()) {
                return movement;
            }
        }
        if (role && !RANK_AND_FILE.contains(noun.lemma()) || representatives.contains(noun.lemma()) || representatives.contains(noun.text().toLowerCase(Locale.ROOT))) {
            Optional<Party> owner = owner(s, noun, depth).filter(side -> bindsParty(side, List.of(noun)));
            if (owner.isPresent()) {
                return owner;
            }
        }
        if (role && !noun.tag().equals("NNS")) {
            Optional<Party> holder = holder(noun.lemma()).or(() -> Optional.ofNullable(offices.get(office(s, noun))));
            if (holder.isPresent()) {
                return holder;
            }
        }
        boolean pronounOwns = s.child(noun, "nmod:poss").filter(t -> t.tag().startsWith("PRP")).isPresent();
        if (pronounOwns && (representatives.contains(noun.lemma()) || OWN_SIDE.contains(noun.lemma()))) {
            return Optional.empty();
        }
        return Optional.of(new Party(groupName(s, noun), null));
    }

    /** The party of the one person whose title this is. */
    private Optional<Party> holder(String title) {
        List<Actor> holders = actors.values().stream()
                .distinct()
                .filter(a -> a.isPerson() && a.titles().contains(title))
                .toList();
        return holders.size() == 1 ? Optional.ofNullable(holders.get(0).party()) : Optional.empty();
    }

    /** The noun with its modifiers, without article and clauses; a bare noun takes the name it had before. */
    private String groupName(Sentence s, Token noun) {
        StringBuilder name = new StringBuilder();
        for (Token child : s.children(noun)) {
            boolean modifier = child.is("amod") || child.is("compound") || child.is("nmod:poss") && !child.tag().startsWith("PRP");
            if (modifier && child.index() < noun.index() && noun.index() - child.index() < 6) {
                for (int i = s.subtree(child).nextSetBit(0); i >= 0 && i < noun.index(); i = s.subtree(child).nextSetBit(i + 1)) {
                    Token word = s.token(i);
                    boolean glued = name.length() == 0 || s.token(i - 1).span().end() == word.span().start();
                    if (!word.is("det")) {
                        name.append(glued ? "" : " ").append(word.text());
                    }
                }
                name.append(' ');
            }
        }
        String bare = noun.lemma();
        Optional<Token> home = name.length() > 0
                ? Optional.empty()
                : List.of("in", "of", "from").stream()
                        .flatMap(p -> Arguments.oblique(s, noun, p).stream())
                        .filter(t -> nameAt(s, t).filter(n -> n.known() != null).isPresent())
                        .findFirst();
        if (home.isPresent()) {
            return noun.text().toLowerCase(Locale.ROOT) + " " + s.preposition(home.get()).orElse("of") + " "
                    + nameAt(s, home.get()).map(Spotter.Name::text).orElse(home.get().text());
        }
        if (name.length() == 0) {
            return groupNames.getOrDefault(bare, noun.text().toLowerCase(Locale.ROOT));
        }
        String full = name.append(noun.text()).toString().replaceAll("\\s+", " ").strip();
        groupNames.putIfAbsent(bare, full);
        return full;
    }

    // ---- mentions

    private void mention(Sentence s, List<Mention> mentions) {
        for (Spotter.Name name : names.get(s.index())) {
            @Nullable Actor actor = actors.get(name);
            if (actor == null) {
                continue;
            }
            Mention.Kind kind = kind(name, actor);
            if (name.known() != null && name.known().type() == Gazetteer.Type.PLATFORM) {
                continue;
            }
            Token head = name.head();
            boolean portfolio = name.known() == null && name.to() - name.from() == 1
                    && (PORTFOLIOS.contains(name.text().toLowerCase(Locale.ROOT)) || gazetteer.title(name.text()).isPresent());
            boolean title = portfolio || name.known() == null && !actor.isPerson() && head.is("compound")
                    && s.head(head).flatMap(up -> nameAt(s, up)).map(actors::get).filter(Actor::isPerson).isPresent();
            if (title) {
                continue;
            }
            if (head.is("amod") || head.is("compound") || head.is("nmod:poss")) {
                kind = name.known() != null && name.known().type() != Gazetteer.Type.BODY ? Mention.Kind.STATE : kind;
            }
            Span span = s.span(s.token(name.from()), s.token(name.to() - 1));
            mentions.add(new Mention(span, s.index(), head.index(), kind, actor.name(), side(name, actor)));
        }
        for (Token token : s.tokens()) {
            if ((token.isNoun() || token.isAdjective()) && nameAt(s, token).isEmpty() && !isTitleOfName(s, token)) {
                group(s, token, 0).ifPresent(party -> mentions.add(commonNoun(s, token, party)));
            }
        }
    }

    /** "Senator" in "Senator Ortiz", "Mr.", "minister" in "the minister, Ana Ruiz": the person is mentioned, not the role. */
    private boolean isTitleOfName(Sentence s, Token token) {
        if (gazetteer.title(token.text()).filter("honorific"::equals).isPresent()) {
            return true;
        }
        boolean before = token.is("compound") || token.is("amod") || token.is("nmod:poss") || token.is("dep") || token.is("flat");
        return before && s.head(token).flatMap(up -> nameAt(s, up)).map(actors::get).filter(Actor::isPerson).isPresent()
                && gazetteer.title(token.lemma()).isPresent();
    }

    private Mention commonNoun(Sentence s, Token noun, Party party) {
        boolean role = gazetteer.title(noun.lemma()).isPresent() && !noun.tag().equals("NNS");
        List<Token> left = s.children(noun).stream()
                .filter(c -> c.index() < noun.index() && (c.is("amod") || c.is("compound") || c.is("nmod:poss") || c.is("det")))
                .toList();
        Token first = left.isEmpty() ? noun : left.get(0);
        Span span = s.span(first, noun);
        Optional<Actor> named = role ? named(s, noun, party) : Optional.empty();
        if (named.isPresent()) {
            return new Mention(span, s.index(), noun.index(), Mention.Kind.PERSON, named.get().name(), named.get().party());
        }
        Mention.Kind kind = role ? Mention.Kind.ROLE : Mention.Kind.GROUP;
        return new Mention(span, s.index(), noun.index(), kind, span.of(article.text()), party);
    }

    /** The person a role stands beside ("the mediator, Ana Ruiz"), or the only one of the article who has it. */
    private Optional<Actor> named(Sentence s, Token noun, Party party) {
        List<Token> beside = new ArrayList<>(s.children(noun, "appos"));
        if (noun.is("appos")) {
            s.head(noun).ifPresent(beside::add);
        }
        Optional<Actor> apposed = beside.stream()
                .flatMap(t -> nameAt(s, t).stream())
                .map(actors::get)
                .filter(Actor::isPerson)
                .findFirst();
        if (apposed.isPresent()) {
            return apposed;
        }
        boolean definite = s.child(noun, "det").filter(d -> d.lemma().equals("the")).isPresent();
        List<Actor> holders = actors.values().stream()
                .distinct()
                .filter(a -> a.isPerson() && a.titles().contains(noun.lemma()) && party.equals(a.party()))
                .toList();
        return definite && holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private static Mention.Kind kind(Spotter.Name name, Actor actor) {
        if (actor.isPerson()) {
            return Mention.Kind.PERSON;
        }
        Gazetteer.@Nullable Known known = name.known();
        boolean body = known == null || BODIES.contains(known.type());
        return body ? Mention.Kind.BODY : Mention.Kind.STATE;
    }
}
