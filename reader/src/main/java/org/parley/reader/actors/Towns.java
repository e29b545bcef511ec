package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.reader.syntax.Datelines;

/**
 * The town that an article is about: that of its dateline, else the only one where something
 * happens. Whose mayor somebody is of whom it does not say so.
 */
final class Towns {
    private static final Set<Gazetteer.Type> TYPES =
            Set.of(Gazetteer.Type.CITY, Gazetteer.Type.CAPITAL);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Article article;
    private final SideWords words;
    private final Cast cast;

    Towns(Article article, SideWords words, Cast cast) {
        this.article = article;
        this.words = words;
        this.cast = cast;
    }

    /** The town as a side; empty if there is none, or several. */
    Optional<Party> only() {
        return Datelines.town(article.text())
                .filter(town -> !words.isVenue(town))
                .map(Towns::spelled)
                .or(this::scene)
                .map(town -> new Party(town, null));
    }

    /** The land of a governor: the one that is named before a noun for such: "Sindara province". */
    Optional<Party> land(List<String> nouns) {
        List<String> lands =
                cast.actors().keySet().stream()
                        .filter(name -> !name.person())
                        .filter(name -> name.to() < name.sentence().size())
                        .filter(name -> nouns.contains(name.sentence().token(name.to()).text()))
                        .map(Spotter.Name::text)
                        .distinct()
                        .toList();
        return lands.size() == 1 ? Optional.of(new Party(lands.get(0), null)) : Optional.empty();
    }

    /** "NEW YORK" as New York. */
    private static String spelled(String town) {
        return town.equals(town.toUpperCase(Locale.ROOT))
                ? WORD.matcher(town)
                        .replaceAll(
                                w ->
                                        w.group().substring(0, 1)
                                                + w.group().substring(1).toLowerCase(Locale.ROOT))
                : town;
    }

    private Optional<String> scene() {
        List<String> towns =
                cast.actors().keySet().stream()
                        .filter(Towns::isTown)
                        .map(Spotter.Name::text)
                        .distinct()
                        .toList();
        return towns.size() == 1 ? Optional.of(towns.get(0)) : Optional.empty();
    }

    private static boolean isTown(Spotter.Name name) {
        boolean town =
                name.known() == null
                        ? !name.person() && name.head().entity().equals("LOCATION")
                        : TYPES.contains(name.known().type());
        return town
                && name.sentence()
                        .preposition(name.head())
                        .filter(p -> p.equals("in") || p.equals("of"))
                        .isPresent();
    }
}
