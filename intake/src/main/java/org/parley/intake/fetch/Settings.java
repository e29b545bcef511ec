package org.parley.intake.fetch;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How pages are fetched.
 *
 * @param agent the name under which Parley asks: {@code Parley/VERSION (+ADDRESS)}; what is before
 *     the slash is the name that robots.txt files may mention
 * @param reach which servers may be asked
 * @param caps what a server may cost at most
 * @param pace how servers are spared
 * @param cache the folder in which pages are kept for the next run, or null to keep none; made when
 *     needed
 */
public record Settings(String agent, Reach reach, Caps caps, Pace pace, @Nullable Path cache) {
    private static final Pattern AGENT = Pattern.compile("[A-Za-z_-]+(/[!-~]+)?( \\([ -~]+\\))?");

    public Settings {
        if (!AGENT.matcher(agent).matches()) {
            throw new IllegalArgumentException("not NAME/VERSION (COMMENT): " + agent);
        }
    }

    /** Public servers, the usual caps and pace, nothing kept. */
    public static Settings of(String agent) {
        return new Settings(agent, Reach.PUBLIC, Caps.USUAL, Pace.USUAL, null);
    }

    public Settings withReach(Reach reach) {
        return new Settings(agent, reach, caps, pace, cache);
    }

    public Settings withCaps(Caps caps) {
        return new Settings(agent, reach, caps, pace, cache);
    }

    public Settings withPace(Pace pace) {
        return new Settings(agent, reach, caps, pace, cache);
    }

    public Settings withCache(@Nullable Path cache) {
        return new Settings(agent, reach, caps, pace, cache);
    }

    /** The agent's name without version. */
    String name() {
        return agent.replaceFirst("[/ ].*", "");
    }
}
