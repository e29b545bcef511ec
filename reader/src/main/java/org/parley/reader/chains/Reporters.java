package org.parley.reader.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Span;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.actors.Mention;
import org.parley.reader.actors.Names;
import org.parley.reader.syntax.Arguments;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Names the sources of one article's attributions: persons and bodies by their fullest name, "the
 * agency" by the outlet it stands for, a document by its maker, everybody else as described.
 */
final class Reporters {
    /** How many documents and relative clauses are followed to somebody. */
    private static final int LONGEST_WAY = 4;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");

    private final String text;
    private final List<Sentence> sentences;
    private final Names names;
    private final ActorFinder actors;
    private final Outlets outlets;
    private final Documents documents;

    Reporters(
            String text,
            List<Sentence> sentences,
            Names names,
            ActorFinder actors,
            Outlets outlets,
            Documents documents) {
        this.text = text;
        this.outlets = outlets;
        this.documents = documents;
        this.sentences = sentences;
        this.names = names;
        this.actors = actors;
    }

    /**
     * A reporter with the mention that names him.
     *
     * @param mention null if he is described, not named
     * @param said the words of the source
     */
    record Named(Reporter reporter, @Nullable Mention mention, String said) {}

    /** Who the source of an attribution is; empty if the words stand for nobody. */
    Optional<Named> of(List<Span> source) {
        return of(source, LONGEST_WAY).filter(named -> !named.reporter().name().isBlank());
    }

    private Optional<Named> of(List<Span> source, int left) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Span words = source.stream().reduce(Span::around).orElseThrow();
        for (Sentence s : sentences) {
            if (s.span().overlaps(words)) {
                Optional<Token> head = head(s, words);
                if (head.isPresent()) {
                    return Optional.of(of(s, head.get(), words, left));
                }
            }
        }
        return Optional.of(asSaid(words.of(text), true));
    }

    /** The token that the rest of the words hangs on. */
    private static Optional<Token> head(Sentence s, Span words) {
        List<Token> inside = s.tokens().stream().filter(t -> t.span().overlaps(words)).toList();
        List<Token> nouns =
                inside.stream().filter(t -> t.isNoun() || t.tag().startsWith("PRP")).toList();
        List<Token> heads =
                nouns.isEmpty() ? inside.stream().filter(Token::isNominal).toList() : nouns;
        return heads.stream()
                .filter(t -> t.head() < 0 || !words.overlaps(s.token(t.head()).span()))
                .findFirst()
                .or(() -> heads.stream().filter(t -> hangsOnNoNoun(s, t)).findFirst())
                .or(
                        () ->
                                heads.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(heads.get(heads.size() - 1)));
    }

    private static boolean hangsOnNoNoun(Sentence s, Token token) {
        return token.head() < 0 || !s.token(token.head()).isNominal();
    }

    private Named of(Sentence s, Token head, Span words, int left) {
        if (RELATIVE.contains(head.lemma()) && left > 0) {
            Optional<Token> antecedent = antecedent(s, head);
            if (antecedent.isPresent()) {
                return of(s, antecedent.get(), phrase(s, antecedent.get()), left - 1);
            }
        }
        Optional<Mention> mention = names.at(s, head);
        if (head.tag().startsWith("PRP")) {
            return mention.filter(m -> !m.actor().equalsIgnoreCase(head.text()))
                    .map(m -> named(m, words))
                    .orElseGet(() -> asSaid(words.of(text), false));
        }
        Optional<Outlets.Place> outlet =
                outlets.in(s, words).filter(place -> isMeant(s, place, head, words));
        if (outlet.isPresent()) {
            Reporter reporter = new Reporter(outlet.get().name(), true);
            return new Named(reporter, mention.orElse(null), words.of(text));
        }
        Optional<Mention> name = person(s, head).or(() -> mention.filter(m -> isName(m, head)));
        if (name.isPresent()) {
            return named(name.get(), words);
        }
        if (outlets.isNoun(head.lemma())) {
            return outlet(s, head, words);
        }
        if (documents.isOne(head.lemma()) && left > 0) {
            return document(s, head, words, left - 1);
        }
        return body(s, head)
                .map(m -> named(m, words))
                .orElseGet(() -> described(s, head, words, mention.orElse(null)));
    }

    /** Whether a mention is the name of a body or state that a phrase ends in. */
    private static boolean isName(Mention m, Token head) {
        boolean body = m.kind() == Mention.Kind.BODY || m.kind() == Mention.Kind.STATE;
        return body && m.span().covers(head.span());
    }

    /** Whether an outlet's name is what a phrase means: its head, or all it ends in. */
    private boolean isMeant(Sentence s, Outlets.Place place, Token head, Span words) {
        if (place.from() <= head.index() && head.index() < place.to()) {
            return true;
        }
        boolean ends =
                s.tokens().subList(place.to(), s.size()).stream()
                        .filter(t -> words.overlaps(t.span()) && !t.isPunctuation())
                        .allMatch(t -> outlets.isNoun(t.lemma()));
        boolean plain =
                s.tokens().subList(0, place.from()).stream()
                        .filter(t -> words.overlaps(t.span()))
                        .noneMatch(t -> t.tag().equals("IN") || t.isVerb());
        return ends && plain;
    }

    private Named named(Mention m, Span words) {
        return new Named(new Reporter(trimmed(name(m)), true), m, words.of(text));
    }

    /** A person's full name; a state as the text has it; a body by its longest form in the text. */
    private String name(Mention m) {
        if (m.kind() == Mention.Kind.STATE) {
            return m.span().of(text);
        }
        if (m.kind() != Mention.Kind.BODY) {
            return m.actor();
        }
        String own = m.span().of(text);
        return names.all().stream()
                .filter(other -> other.kind() == Mention.Kind.BODY)
                .filter(other -> other.actor().equals(m.actor()))
                .map(other -> other.span().of(text))
                .filter(name -> isShortFor(own, name))
                .max(Comparator.comparingInt(String::length))
                .orElse(own);
    }

    /**
     * "The Front" for "the Democratic Front", "IMF" for the Fund's name; not a land for its people.
     */
    private static boolean isShortFor(String form, String name) {
        return (" " + name + " ").contains(" " + form + " ")
                || form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static Named asSaid(String words, boolean resolved) {
        return new Named(new Reporter(trimmed(words), resolved), null, words);
    }

    /** The noun that "who" or "which" stands for. */
    private Optional<Token> antecedent(Sentence s, Token relative) {
        Optional<Token> up = s.head(relative);
        if (up.isPresent()) {
            Token found = Arguments.antecedent(s, up.get(), relative);
            if (!RELATIVE.contains(found.lemma())) {
                return Optional.of(found);
            }
        }
        for (int i = relative.index() - 1; i >= 0; i--) {
            if (s.token(i).isNoun()) {
                return Optional.of(s.token(i));
            }
        }
        return Optional.empty();
    }

    /** The person whom a phrase names: its head, or one in apposition. */
    private Optional<Mention> person(Sentence s, Token head) {
        List<Token> heads = new ArrayList<>(List.of(head));
        heads.addAll(s.children(head, "appos"));
        heads.addAll(s.children(head, "flat"));
        if (head.is("appos") || head.is("compound")) {
            s.head(head).ifPresent(heads::add);
        }
        return heads.stream()
                .flatMap(t -> names.at(s, t).stream())
                .filter(m -> m.kind() == Mention.Kind.PERSON)
                .findFirst();
    }

    // ---- documents and outlets

    /** "The agency": the only one that the article names, if it says no more about it. */
    private Named outlet(Sentence s, Token head, Span words) {
        boolean definite =
                s.child(head, "det").filter(d -> d.lemma().matches("the|this|that")).isPresent();
        boolean bare = s.child(head, "amod", "compound", "nmod", "nmod:poss").isEmpty();
        Optional<String> meant = definite && bare ? outlets.meant(s, head) : Optional.empty();
        return meant.map(name -> new Named(new Reporter(name, true), null, words.of(text)))
                .orElseGet(() -> asSaid(described(s, head, words), false));
    }

    /** A document by its maker, or by who spoke in it; else as described. */
    private Named document(Sentence s, Token head, Span words, int left) {
        String said = described(s, head, words);
        return documents
                .maker(s, head)
                .map(maker -> of(s, maker, phrase(s, maker), left))
                .or(() -> documents.speaker(s, head).flatMap(source -> of(source, left)))
                .map(named -> new Named(named.reporter(), named.mention(), said))
                .orElseGet(() -> asSaid(said, true));
    }

    /** Whether a reporter is somebody or something that can report: not "criticism". */
    boolean canReport(Named named) {
        String name = named.reporter().name();
        return named.mention() != null
                || outlets.isOutlet(named)
                || Character.isUpperCase(name.codePointAt(0))
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+"))
                        .anyMatch(word -> documents.isOne(word) || actors.isPeople(word));
    }

    // ---- descriptions

    /** "The association" after "the Terminal Operators' Association": the only body so named. */
    private Optional<Mention> body(Sentence s, Token head) {
        boolean definite =
                s.child(head, "det").filter(d -> d.lemma().equals("the")).isPresent()
                        && s.child(head, "amod", "compound", "nmod").isEmpty();
        if (!definite) {
            return Optional.empty();
        }
        String noun = head.text().toLowerCase(Locale.ROOT);
        List<Mention> found =
                names.all().stream()
                        .filter(
                                m ->
                                        m.kind() == Mention.Kind.BODY
                                                && m.span().start() < head.span().start())
                        .filter(
                                m ->
                                        m.actor()
                                                .toLowerCase(Locale.ROOT)
                                                .matches(".*\\b\\Q" + noun + "\\E\\b.*"))
                        .toList();
        boolean one = found.stream().map(Mention::actor).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Named described(Sentence s, Token head, Span words, @Nullable Mention mention) {
        String description =
                mention != null && mention.kind() == Mention.Kind.PERSON
                        ? mention.actor()
                        : described(s, head, words);
        return new Named(new Reporter(description, true), mention, words.of(text));
    }

    /** The words of a source up to where a clause or an aside begins. */
    private String described(Sentence s, Token head, Span words) {
        List<Token> cut = new ArrayList<>();
        for (Token child : s.children(head)) {
            boolean aside =
                    child.relation().equals("acl:relcl")
                            || child.is("parataxis")
                            || child.is("appos")
                            || child.is("acl") && child.tag().equals("VBG");
            if (aside) {
                cut.add(child);
            }
        }
        BitSet kept = s.subtree(head, cut.toArray(Token[]::new));
        StringBuilder description = new StringBuilder();
        int last = -1;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Token token = s.token(i);
            if (!words.covers(token.span())
                    || token.is("case")
                            && token.head() == head.index()
                            && !token.tag().equals("POS")
                            && token.index() < head.index()) {
                continue;
            }
            if (last >= 0 && token.text().equals(",") && i > head.index()) {
                break;
            }
            boolean glued = last >= 0 && s.token(last).span().end() == token.span().start();
            description.append(last < 0 || glued ? "" : " ").append(token.text());
            last = i;
        }
        return trimmed(last < 0 ? words.of(text) : description.toString());
    }

    /** The noun phrase of a token without its relative clauses. */
    private static Span phrase(Sentence s, Token noun) {
        Token[] clauses =
                s.children(noun).stream()
                        .filter(c -> c.relation().startsWith("acl") || c.is("punct"))
                        .toArray(Token[]::new);
        return s.span(s.subtree(noun, clauses));
    }

    private static String trimmed(String name) {
        return name.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[,;:\\s]+$", "")
                .replaceAll("['\\u2019]s$", "");
    }

    /** The owner of a cue that is one noun: the minister in "the minister's advice that ...". */
    Optional<Mention> owner(Span cue) {
        return sentences.stream()
                .filter(s -> s.span().covers(cue))
                .flatMap(
                        s ->
                                s.tokens().stream()
                                        .filter(t -> t.span().equals(cue) && t.isNoun())
                                        .flatMap(t -> s.child(t, "nmod:poss").stream())
                                        .flatMap(t -> names.at(s, t).stream()))
                .filter(owner -> owner.party() != null)
                .findFirst();
    }

    /** The mention that stands for a source: the most telling in its words. */
    Optional<Mention> mention(List<Span> source) {
        return source.stream()
                .flatMap(piece -> names.within(piece).stream())
                .min(
                        Comparator.comparingInt((Mention m) -> rank(m.kind()))
                                .thenComparing(Mention::span));
    }

    private static int rank(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> 0;
            case BODY, PRONOUN -> 1;
            case ROLE, GROUP -> 2;
            case STATE -> 3;
        };
    }
}
