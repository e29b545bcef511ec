package org.parley.reader.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Reads for whom somebody speaks on one occasion: "For the tenants, Ana Ruiz said", "the bank said
 * through its lawyer, Ana Ruiz", "The League was blunt: Ana Ruiz called it a joke".
 */
final class Occasions {
    private static final Map<String, String> OPENINGS = openings();

    private final Gazetteer gazetteer;
    private final SideWords words;
    private final Cast cast;
    private final Owners owners;
    private final Titles titles;

    Occasions(Gazetteer gazetteer, SideWords words, Cast cast, Owners owners, Titles titles) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.cast = cast;
        this.owners = owners;
        this.titles = titles;
    }

    private static Map<String, String> openings() {
        Map<String, String> openings = new LinkedHashMap<>();
        for (List<String> row : Resources.table(Occasions.class, "openings.tsv", 2)) {
            openings.put(row.get(0), row.get(1));
        }
        return openings;
    }

    /** Reads what the sentence tells; bystanders speak for none. */
    void read(Spotter.Name name, List<Claim> claims) {
        List<Token> lead = titles.lead(name.sentence(), name.from());
        if (lead.stream().anyMatch(words::standsBy)) {
            return;
        }
        int before = (lead.isEmpty() ? name.from() : lead.get(0).index()) - 1;
        if (before < 1) {
            return;
        }
        switch (name.sentence().token(before).text()) {
            case "," -> opening(name, lead, before, claims);
            case ":" -> colon(name, before, claims);
            case "through", "via" -> through(name, lead, claims);
            default -> {}
        }
    }

    /** "At Lind Bank, chairman Ana Ruiz said", "For the tenants, Ana Ruiz said". */
    private void opening(Spotter.Name name, List<Token> lead, int comma, List<Claim> claims) {
        Sentence s = name.sentence();
        for (Map.Entry<String, String> opening : OPENINGS.entrySet()) {
            int from = opening.getKey().split(" ").length;
            boolean opens =
                    (claims.isEmpty() || opening.getValue().equals("voice"))
                            && from < comma
                            && Spotter.text(s, 0, from).equals(opening.getKey());
            if (opens && allows(opening.getValue(), name, lead)) {
                body(s, from, comma, opening.getValue())
                        .ifPresent(
                                t ->
                                        owners.claim(
                                                name,
                                                t,
                                                null,
                                                false,
                                                strength(opening.getValue()),
                                                claims));
            }
        }
    }

    private static Claim.Strength strength(String need) {
        return need.equals("voice") ? Claim.Strength.BEHALF : Claim.Strength.BESIDE;
    }

    private boolean allows(String need, Spotter.Name name, List<Token> lead) {
        Sentence s = name.sentence();
        return switch (need) {
            case "office" -> isOfficer(lead);
            case "speech" ->
                    name.head().is("nsubj")
                            && s.head(name.head())
                                    .filter(Token::isVerb)
                                    .filter(verb -> s.child(verb, "cop").isEmpty())
                                    .isPresent();
            default -> true;
        };
    }

    private boolean isOfficer(List<Token> lead) {
        return lead.stream()
                .filter(t -> !titles.isHonorific(t))
                .anyMatch(t -> gazetteer.title(t.lemma()).isPresent());
    }

    /** The last word of the phrase between an opening and a comma if it is a body or group. */
    private Optional<Token> body(Sentence s, int from, int comma, String need) {
        if (s.tokens().subList(from, comma).stream().anyMatch(Occasions::ends)) {
            return Optional.empty();
        }
        Token last = s.token(comma - 1);
        Optional<Spotter.Name> named = cast.nameAt(s, last);
        if (named.isPresent()) {
            int first = s.token(from).lemma().equals("the") ? from + 1 : from;
            return named.filter(n -> !n.person() && n.from() <= first && isBody(n))
                    .map(n -> n.head());
        }
        boolean group =
                gazetteer.group(last.lemma()).or(() -> gazetteer.group(last.text())).isPresent();
        return group && !need.equals("office") && SideWords.isDefinite(s, last)
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean ends(Token token) {
        return token.isVerb() || token.isPunctuation() && !token.text().equals("-");
    }

    private static boolean isBody(Spotter.Name name) {
        return name.known() == null
                || name.known().type() == Gazetteer.Type.BODY
                || name.known().type() == Gazetteer.Type.SEAT
                || name.known().type() == Gazetteer.Type.PARTY;
    }

    /** "The League was blunt: Ana Ruiz called it a joke": the one body that the clause is about. */
    private void colon(Spotter.Name name, int colon, List<Claim> claims) {
        Sentence s = name.sentence();
        List<Spotter.Name> bodies =
                cast.names(s).stream().filter(n -> n.to() <= colon && !n.person()).toList();
        boolean about =
                bodies.size() == 1
                        && isBody(bodies.get(0))
                        && cast.actor(bodies.get(0)).party() != null
                        && (bodies.get(0).head().is("nsubj") || bodies.get(0).head().is("dep"));
        if (about && claims.isEmpty() && name.head().is("nsubj")) {
            owners.side(s, bodies.get(0).head())
                    .filter(side -> side.code() == null)
                    .ifPresent(
                            side ->
                                    owners.claim(
                                            name,
                                            bodies.get(0).head(),
                                            null,
                                            false,
                                            Claim.Strength.BESIDE,
                                            claims));
        }
    }

    /** "The bank replied through lawyer Ana Ruiz". */
    private void through(Spotter.Name name, List<Token> lead, List<Claim> claims) {
        Sentence s = name.sentence();
        Token head = name.head();
        if (isOfficer(lead)) {
            s.head(head)
                    .flatMap(up -> head.is("nmod") ? Optional.of(up) : Arguments.subject(s, up))
                    .ifPresent(
                            t -> owners.claim(name, t, null, false, Claim.Strength.ROLE, claims));
        }
    }
}
