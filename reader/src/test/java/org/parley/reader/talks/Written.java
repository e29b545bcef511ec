package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor;
import org.parley.core.actor.Actor.Basis;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** A reading written down by hand: a text of one sentence, of which tests say what was read. */
final class Written {
    private final Article article;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Every word is a common noun whose lemma it is. */
    Written(String text) {
        article = Article.of("text", text);
        for (Matcher word = Pattern.compile("\\S+").matcher(text); word.find(); ) {
            Span span = new Span(word.start(), word.end());
            int index = tokens.size();
            String relation = index == 0 ? "root" : "dep";
            tokens.add(
                    new Token(
                            index,
                            span,
                            word.group(),
                            word.group(),
                            "NN",
                            "O",
                            index - 1,
                            relation));
        }
    }

    /** An actor that stands in the text; {@code party} null: unresolved. */
    Written actor(Kind kind, String name, @Nullable String party, Basis basis) {
        @Nullable Party side = party == null ? null : new Party(party, null);
        Passage place = passage(name);
        actors.add(new Actor(name, kind, List.of(name), 1, place, side, basis, List.of()));
        mentions.add(new Mention(place.span(), 0, 0, Mention.Kind.BODY, name, side));
        return this;
    }

    /** An entry whose evidence is the whole text. */
    Written entry(
            @Nullable String party,
            @Nullable String speaker,
            @Nullable String target,
            @Nullable String issue,
            @Nullable String content) {
        Passage all = passage(article.text());
        entries.add(
                new Entry(
                        "entry " + entries.size(),
                        article,
                        party == null ? null : new Party(party, null),
                        speaker,
                        Move.DEMAND,
                        target == null ? null : new Party(target, null),
                        issue,
                        content == null ? null : passage(content),
                        all,
                        all,
                        List.of(),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "rule",
                        1,
                        List.of()));
        return this;
    }

    private Passage passage(String words) {
        int start = article.text().indexOf(words);
        return Passage.of(article.text(), new Span(start, start + words.length()));
    }

    Reading reading() {
        return new Reading(
                article,
                List.of(new Sentence(0, tokens)),
                List.of(),
                mentions,
                actors,
                entries,
                List.of());
    }

    /** As it was read, but by an outlet. */
    Reading reading(String outlet) {
        Article printed = article.withOutlet(outlet);
        Reading read = reading();
        return new Reading(
                printed,
                read.sentences(),
                List.of(),
                mentions,
                actors,
                entries.stream().map(entry -> entry.in(printed)).toList(),
                List.of());
    }
}
