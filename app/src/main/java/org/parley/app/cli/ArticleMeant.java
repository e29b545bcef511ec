package org.parley.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.app.print.Letters;
import org.parley.core.text.Article;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.intake.Request;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the one article of the ledger that a user means. */
record ArticleMeant(Console console, Ledger ledger, CommandSpec spec) {
    private static final int SOME = 5;

    /**
     * @param argument a file with the text of an article that was read, or its label, address or
     *     first digits of its id
     * @throws ParameterException if that is none, or several
     */
    Article find(String argument) {
        List<Article> found = isFile(argument) ? ofFile(argument) : List.of();
        if (found.isEmpty()) {
            found = ledger.articlesCalled(argument);
        }
        if (found.isEmpty()) {
            throw Refusal.of(
                    spec,
                    "no article of the ledger is '"
                            + argument
                            + "'. Give a file that was read, its address, or at least six digits of the article's id,"
                            + " which is in: parley entries --format jsonl");
        }
        if (found.size() > 1) {
            throw Refusal.of(
                    spec,
                    found.size()
                            + " articles are '"
                            + argument
                            + "': "
                            + found.stream()
                                    .limit(SOME)
                                    .map(ArticleMeant::label)
                                    .collect(Collectors.joining("; "))
                            + (found.size() > SOME ? "; ..." : "")
                            + ". Give the digits of the one");
        }
        return found.get(0);
    }

    private static boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Those with the texts in a file. */
    private List<Article> ofFile(String argument) {
        List<Article> texts = new ArrayList<>();
        new Intake(
                        Request.of(List.of(argument)),
                        console.in(),
                        null,
                        address -> false,
                        arrival -> {
                            if (arrival instanceof Arrival.Taken taken) {
                                texts.add(taken.article());
                            } else if (arrival instanceof Arrival.Unread unread) {
                                texts.add(unread.article());
                            }
                        })
                .deliver();
        return texts.stream().flatMap(text -> ledger.articlesOf(text).stream()).distinct().toList();
    }

    private static String label(Article article) {
        return Letters.clean(
                article.id().substring(0, 8)
                        + " "
                        + article.document()
                        + (article.outlet() == null ? "" : ", " + article.outlet())
                        + (article.published() == null ? "" : ", " + article.published()));
    }
}
