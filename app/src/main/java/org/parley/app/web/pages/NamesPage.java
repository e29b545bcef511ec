package org.parley.app.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.NameSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.rulings.AllRulings;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Place;
import org.parley.ledger.names.UnresolvedName;

/** The names that could not be placed, the known actors by party, what was ruled on names. */
public final class NamesPage implements Tabular {
    private static final int SHOWN = 30;
    private static final int MOST = 10_000;
    private static final int RULINGS = 20;

    /** A name to place, with the id of its forms on the page. */
    public record Open(UnresolvedName name, String at) {
        /** Where it stands first; '' if that is unknown. */
        public String place() {
            @Nullable Place first = name.first();
            return first == null
                    ? ""
                    : "/articles/"
                            + first.article().id()
                            + "?words="
                            + first.span().start()
                            + "-"
                            + first.span().end()
                            + "#here";
        }

        /** The article where it stands first; '' if that is unknown. */
        public String article() {
            @Nullable Place first = name.first();
            return first == null
                    ? ""
                    : Optional.ofNullable(first.article().title())
                            .orElse(first.article().document());
        }
    }

    /** A known actor, with the id of its forms on the page. */
    public record Known(KnownActor actor, String at) {
        public String kind() {
            return actor.kind().name().toLowerCase(Locale.ROOT);
        }

        /** Other forms than its name. */
        public List<String> forms() {
            return actor.forms().stream().filter(form -> !form.equals(actor.name())).toList();
        }

        /** What its articles call it, each once. */
        public List<String> roles() {
            return actor.roles().stream()
                    .flatMap(role -> Optional.ofNullable(role.role()).stream())
                    .distinct()
                    .limit(3)
                    .toList();
        }

        /** What tells its side. */
        public String basis() {
            return actor.sides().isEmpty() ? "" : actor.sides().get(0).basis().words();
        }
    }

    /**
     * @param openTotal how many names are to be placed
     * @param known by party
     * @param knownTotal how many actors are known
     * @param parties that can be chosen
     * @param suggested names that a name may be one with
     * @param rulings the newest ones
     * @param seen number of the last ruling on any name; 0 if there is none
     */
    public record Names(
            List<Open> open,
            int openTotal,
            Map<String, List<Known>> known,
            int knownTotal,
            int shown,
            List<String> parties,
            List<String> suggested,
            List<Ruled> rulings,
            int seen) {}

    @Override
    public View view(Visit visit) {
        Ledger ledger = visit.ledger();
        int shown = visit.number("most", SHOWN, 1, MOST);
        List<UnresolvedName> open = ledger.names().unresolved();
        List<KnownActor> known = known(visit);
        List<Ruled> rulings = AllRulings.of(ledger, Matter.NAME);
        return new View(
                "names",
                "Names",
                new Names(
                        open.stream()
                                .limit(shown)
                                .map(name -> new Open(name, at("open", name.name())))
                                .toList(),
                        open.size(),
                        known.stream()
                                .limit(shown)
                                .map(actor -> new Known(actor, at("known", actor.name())))
                                .collect(
                                        Collectors.groupingBy(
                                                one -> party(one.actor()),
                                                TreeMap::new,
                                                Collectors.toList())),
                        known.size(),
                        shown,
                        known.stream().map(NamesPage::party).distinct().sorted().toList(),
                        known.stream().map(KnownActor::name).limit(100).toList(),
                        rulings.stream().limit(RULINGS).toList(),
                        rulings.stream().mapToInt(Ruled::number).max().orElse(0)));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return NameSheets.names(visit.ledger().names().unresolved(), known(visit));
    }

    /** Those without a side are among the names to place. */
    private static List<KnownActor> known(Visit visit) {
        Optional<String> party = visit.text("party");
        return visit.ledger().names().actors().stream()
                .filter(actor -> !actor.open())
                .filter(actor -> party.isEmpty() || party(actor).equalsIgnoreCase(party.get()))
                .toList();
    }

    private static String party(KnownActor actor) {
        @Nullable Party party = actor.party();
        return party == null ? "" : party.name();
    }

    private static String at(String kind, String name) {
        return kind + "-" + Article.sha256(name).substring(0, 10);
    }
}
