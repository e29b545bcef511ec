package org.parley.reader.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.core.entry.Party;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * The offices of states and their bodies that one article tells of: after "the Chilean finance
 * minister" whoever is called the finance minister speaks for Chile.
 */
final class ToldOffices {
    private final Map<String, Party> offices = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /**
     * Learns the offices of an article; may ask for those learnt so far.
     *
     * @param owner whose an office or embassy is
     */
    void read(
            Gazetteer gazetteer,
            List<Sentence> sentences,
            BiFunction<Sentence, Token, Optional<Party>> owner) {
        for (Sentence s : sentences) {
            for (Token token : s.tokens()) {
                boolean embassy = token.lemma().equals("embassy");
                if (token.isNoun() && (embassy || gazetteer.title(token.lemma()).isPresent())) {
                    String office = embassy ? "ambassador" : office(s, token);
                    owner.apply(s, token)
                            .filter(side -> side.code() != null)
                            .ifPresent(side -> tell(office, side));
                }
            }
        }
    }

    private void tell(String office, Party side) {
        if (!offices.computeIfAbsent(office, o -> side).equals(side)) {
            shared.add(office);
        }
    }

    /** The side for which the article has first called somebody so ("finance minister"). */
    Optional<Party> of(Sentence s, Token noun) {
        return Optional.ofNullable(offices.get(office(s, noun)));
    }

    /** The only side for which the article calls anybody by a title: "Ambassador Ana Ruiz". */
    Optional<Party> only(Token title) {
        String office = title.text().toLowerCase(Locale.ROOT);
        return shared.contains(office)
                ? Optional.empty()
                : Optional.ofNullable(offices.get(office));
    }

    private static String office(Sentence s, Token noun) {
        StringBuilder office = new StringBuilder();
        for (Token child : s.children(noun)) {
            if ((child.is("compound") || child.is("amod"))
                    && Character.isLowerCase(child.text().codePointAt(0))
                    && child.index() < noun.index()) {
                office.append(child.lemma()).append(' ');
            }
        }
        return office.append(noun.lemma()).toString();
    }
}
