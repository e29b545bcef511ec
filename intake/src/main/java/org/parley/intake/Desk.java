package org.parley.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;
import org.parley.intake.language.Language;
import org.parley.intake.language.Languages;

/** Makes arrivals of what documents hold: adds what the user said, tells the language. */
final class Desk {
    private final Request request;
    private final Consumer<Arrival> taker;
    private @Nullable Languages languages;

    Desk(Request request, Consumer<Arrival> taker) {
        this.request = request;
        this.taker = taker;
    }

    /**
     * @throws Unreadable if the text is no article's
     */
    void article(String label, String text, Metadata metadata) throws Unreadable {
        ArticleText.check(text);
        Article article = request.said().or(metadata).article(label, text);
        Optional<String> foreign = foreign(text);
        taker.accept(
                foreign.isEmpty()
                        ? new Arrival.Taken(article)
                        : new Arrival.Unread(
                                article.withLanguage(foreign.get()), "in " + name(foreign.get())));
    }

    /** The language of a text that is not English; empty if it is, or if that cannot be told. */
    private Optional<String> foreign(String text) {
        return Optional.ofNullable(request.language())
                .or(() -> languages().of(text).map(Language::code))
                .filter(language -> !language.equals(Article.ENGLISH));
    }

    private Languages languages() {
        if (languages == null) {
            languages = Languages.load();
        }
        return languages;
    }

    private static String name(String language) {
        return language.equals(Language.OTHER)
                ? "a language that Parley does not know"
                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    void known(URI address) {
        taker.accept(new Arrival.Known(address));
    }

    /**
     * @param name what the message calls it
     */
    void refuse(String label, String name, IOException failure) {
        Unreadable why = why(name, failure);
        refuse(why.code(), label, name, why.reason());
    }

    /** What a failure means, and the way out. */
    static Unreadable why(String name, IOException failure) {
        if (failure instanceof Unreadable unreadable) {
            return unreadable;
        }
        if (failure instanceof NoSuchFileException) {
            Path here = Path.of("").toAbsolutePath();
            return new Unreadable(
                    "file-missing",
                    "there is no such file or folder"
                            + (Path.of(name).isAbsolute() ? "" : " in " + here)
                            + ". Check the name",
                    failure);
        }
        if (failure instanceof AccessDeniedException) {
            return new Unreadable(
                    "file-unreadable", "permission denied. Try: chmod u+r '" + name + "'", failure);
        }
        return new Unreadable(
                "file-unreadable",
                failure.getMessage() + ". Check the disk, or copy the file elsewhere",
                failure);
    }

    /**
     * @param name what the message calls it
     * @param reason completes "cannot read NAME: "
     */
    void refuse(String code, String label, String name, String reason) {
        taker.accept(
                new Arrival.Refused(
                        new Problem(code, label, null, "cannot read " + name + ": " + reason)));
    }

    void note(String code, String label, String name, String message) {
        taker.accept(new Arrival.Noted(new Problem(code, label, null, name + ": " + message)));
    }
}
