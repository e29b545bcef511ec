package org.parley.app.web.guard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The tokens that count now. The file is looked at again as it changes, so that a token ends when
 * its line is taken out. While the file cannot be used no token counts. For threads at once.
 */
final class Tokens {
    private final TokenFile file;
    private final Consumer<String> say;
    private long state;
    private String trouble = "";
    private List<Token> tokens;

    /**
     * @param say takes what is wrong with a file that changed
     * @throws TokenFileException if the file cannot be used at first
     */
    Tokens(TokenFile file, Consumer<String> say) {
        this.file = file;
        this.say = say;
        state = file.state();
        tokens = file.tokens();
    }

    private synchronized List<Token> now() {
        long changed = file.state();
        if (changed != state) {
            try {
                tokens = file.tokens();
                state = changed;
                trouble = "";
            } catch (TokenFileException e) {
                tokens = List.of();
                tell(String.valueOf(e.getMessage()));
            }
        }
        return tokens;
    }

    /** Once: the file is looked at again until it can be used, as its permissions can change. */
    private void tell(String reason) {
        if (!reason.equals(trouble)) {
            trouble = reason;
            say.accept(reason + ". Nobody can log in until this is mended");
        }
    }

    /** Compares with every token, so that the time tells nothing. */
    Optional<Token> of(String secret) {
        String hash = Secret.hash(secret);
        Optional<Token> found = Optional.empty();
        for (Token token : now()) {
            if (Secret.same(token.hash(), hash)) {
                found = Optional.of(token);
            }
        }
        return found;
    }

    /** Whether it is in the file, with this name and role. */
    boolean stands(Token token) {
        return now().contains(token);
    }
}
