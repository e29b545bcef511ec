package org.parley.lab.who;

import java.util.List;
import java.util.Optional;
import org.parley.core.entry.Party;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;

/** Judges the sides that names, roles and bodies speak for. */
public final class SpeaksFor {
    private SpeaksFor() {}

    /** One for each question of a case; grouped by the mention's kind. */
    public static List<Judged> judged(WhoCase asked, Reading reading) {
        return asked.questions().stream().map(one -> judged(asked, one, reading)).toList();
    }

    private static Judged judged(WhoCase asked, WhoCase.Question question, Reading reading) {
        String words = question.span().of(asked.article().text());
        Optional<Mention> mention = Asked.mention(reading, question.span());
        Optional<Party> party = mention.flatMap(one -> Optional.ofNullable(one.party()));
        boolean hit =
                party.filter(side -> Naming.anyIs(question.answers(), side.name())).isPresent();
        boolean itself =
                mention.filter(one -> party.isPresent())
                        .filter(one -> isItself(party.get(), one, words))
                        .isPresent();
        return new Judged(
                asked,
                question,
                mention.map(one -> one.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("no mention"),
                verdict(question, hit, party.isEmpty() || itself),
                party.map(Party::name).orElse(Judged.NOBODY));
    }

    private static Verdict verdict(WhoCase.Question question, boolean hit, boolean nobody) {
        if (hit || nobody && question.mayBeNobody()) {
            return Verdict.RIGHT;
        }
        return nobody ? Verdict.UNRESOLVED : Verdict.WRONG;
    }

    /** Whether a side is no more than the one who was asked of; a state is more than its people. */
    private static boolean isItself(Party side, Mention mention, String words) {
        return side.code() == null
                && (Naming.same(side.name(), words) || Naming.same(side.name(), mention.actor()));
    }
}
