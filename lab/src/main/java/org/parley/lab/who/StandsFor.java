package org.parley.lab.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Party;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;

/** Judges whom pronouns and descriptions stand for. */
public final class StandsFor {
    private StandsFor() {}

    /** One for each question of a case. */
    public static List<Judged> judged(WhoCase asked, Reading reading) {
        return asked.questions().stream().map(one -> judged(asked, one, reading)).toList();
    }

    private static Judged judged(WhoCase asked, WhoCase.Question question, Reading reading) {
        String words = question.span().of(asked.article().text());
        WordClass group = WordClass.of(words);
        Optional<Mention> mention = Asked.mention(reading, question.span());
        List<String> names =
                mention.map(one -> names(one, one.span().of(asked.article().text()), group))
                        .orElse(List.of());
        boolean hit = names.stream().anyMatch(name -> Naming.anyIs(question.answers(), name));
        // A bearer without a name is called by a description, which may be the one that is asked.
        boolean itself =
                mention.filter(one -> names.isEmpty())
                        .filter(one -> isItself(question, one))
                        .isPresent();
        return new Judged(
                asked,
                question,
                group.label(),
                verdict(question, names, hit || itself),
                names.isEmpty()
                        ? mention.map(one -> "(" + one.actor() + ")").orElse(Judged.NOBODY)
                        : String.join(" of ", names));
    }

    private static Verdict verdict(WhoCase.Question question, List<String> names, boolean hit) {
        if (hit || names.isEmpty() && question.mayBeNobody()) {
            return Verdict.RIGHT;
        }
        return names.isEmpty() ? Verdict.UNRESOLVED : Verdict.WRONG;
    }

    /**
     * Whom a mention was resolved to: its actor unless that is but the words themselves, and the
     * party that "we" speak for, or that the actor's place has been left to.
     */
    private static List<String> names(Mention mention, String words, WordClass group) {
        List<String> names = new ArrayList<>();
        if (!NameForm.of(mention.actor()).sameWords(NameForm.of(words))) {
            names.add(mention.actor());
        }
        boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
        if (group == WordClass.WE || names.isEmpty() && pronoun) {
            Optional.ofNullable(mention.party())
                    .map(Party::name)
                    .filter(side -> !names.contains(side))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static boolean isItself(WhoCase.Question question, Mention mention) {
        NameForm words = NameForm.of(mention.actor());
        return question.answers().stream()
                .anyMatch(one -> one.size() == 1 && NameForm.of(one.get(0)).sameWords(words));
    }
}
