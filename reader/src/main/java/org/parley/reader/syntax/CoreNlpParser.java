package org.parley.reader.syntax;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.parley.core.text.Span;

/**
 * Stanford CoreNLP with its cheap set of models: tokenizer, left-3-words tagger, lemmas, neural
 * dependency parser (Universal Dependencies), CRF names of three classes.
 */
public final class CoreNlpParser implements Parser {
    /** The engine holds all it knows of a text in memory; longer ones go through it in portions. */
    private static final int PORTION = 20_000;

    private final StanfordCoreNLP pipeline;

    /** Loads the models from the class path; takes about two seconds and 400 MB of memory. */
    public CoreNlpParser() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,depparse,ner");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep");
        settings.setProperty("pos.maxlen", String.valueOf(LONGEST_SENTENCE));
        settings.setProperty("depparse.numPreComputed", "0");
        settings.setProperty("depparse.maxlen", String.valueOf(LONGEST_SENTENCE));
        settings.setProperty(
                "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.statisticalOnly", "true");
        silence();
        pipeline = new StanfordCoreNLP(settings);
    }

    /**
     * Switches off the engine's own log, which takes and gives back the standard streams as it
     * likes.
     */
    private static void silence() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        RedwoodConfiguration.current().clear().apply();
        System.setOut(out);
        System.setErr(err);
    }

    @Override
    public List<Sentence> parse(String text) {
        String spelled = DottedDates.slashed(Datelines.blanked(Headlines.lowered(text)));
        List<Sentence> sentences = new ArrayList<>();
        for (int start = 0; start < spelled.length(); ) {
            int end = portionEnd(spelled, start);
            Annotation portion = new Annotation(spelled.substring(start, end));
            pipeline.annotate(portion);
            for (CoreMap parsed : portion.get(CoreAnnotations.SentencesAnnotation.class)) {
                sentences.add(sentence(sentences.size(), start, parsed));
            }
            start = end;
        }
        return List.copyOf(sentences);
    }

    /** Behind the last whole line that fits, else behind a sentence or, at worst, a word. */
    private static int portionEnd(String text, int start) {
        int most = start + PORTION;
        if (most >= text.length()) {
            return text.length();
        }
        for (String end : List.of("\n", ". ", " ")) {
            int at = text.lastIndexOf(end, most - end.length());
            if (at > start) {
                return at + end.length();
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }

    /**
     * @param offset of the portion in the text
     */
    private static Sentence sentence(int index, int offset, CoreMap parsed) {
        List<CoreLabel> labels = parsed.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph =
                parsed.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = -1;
            relations[i] = "root";
        }
        if (graph != null) {
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                int child = edge.getDependent().index() - 1;
                heads[child] = edge.getGovernor().index() - 1;
                relations[child] = edge.getRelation().toString();
            }
            int first = graph.getRoots().stream().mapToInt(IndexedWord::index).min().orElse(1) - 1;
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] < 0 && i != first) {
                    heads[i] = first;
                    relations[i] = "dep";
                }
            }
        }
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            tokens.add(token(i, offset, labels.get(i), heads[i], relations[i]));
        }
        return new Sentence(index, Gerunds.mended(tokens));
    }

    private static Token token(int i, int offset, CoreLabel label, int head, String relation) {
        Span span = new Span(offset + label.beginPosition(), offset + label.endPosition());
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        String entity = label.ner() == null ? "O" : label.ner();
        return new Token(
                i,
                span,
                label.originalText(),
                lemma.toLowerCase(Locale.ROOT),
                label.tag(),
                entity,
                head,
                relation);
    }
}
