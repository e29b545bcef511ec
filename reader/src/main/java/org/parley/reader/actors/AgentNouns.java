package org.parley.reader.actors;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Token;

/**
 * Common nouns that denote people by their form: growers, tenants, unionists, clergymen. English
 * forms agent nouns with -er, -or, -ist, -ian, -ant, -eer, -ee and -man; the things that end alike
 * are listed.
 */
final class AgentNouns {
    private static final Pattern FORM =
            Pattern.compile(".{2,}(?:er|or|ist|ian|ant|eer|ee|man|men|woman|women|crat|ster|folk)");
    private static final Set<String> THINGS = Resources.words(AgentNouns.class, "not-agents.txt");

    private AgentNouns() {}

    /** Whether a word is listed as a thing although it looks or sounds like a role ("chairs"). */
    static boolean isThing(Token noun) {
        return THINGS.contains(noun.text().toLowerCase(Locale.ROOT));
    }

    /** Whether a common noun has the form of an agent noun and is not known as a thing. */
    static boolean isAgent(Token noun) {
        return noun.isNoun() && !noun.isProper() && isAgent(noun.lemma());
    }

    /** Whether a word has the form of an agent noun and is not known as a thing. */
    static boolean isAgent(String word) {
        return FORM.matcher(word).matches() && !THINGS.contains(word);
    }
}
