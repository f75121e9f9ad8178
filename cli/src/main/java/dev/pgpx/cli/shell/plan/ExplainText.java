package dev.pgpx.cli.shell.plan;

import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Asks for a plan as JSON, where the user has left its format open. */
public final class ExplainText {
    private ExplainText() {}

    /** The statement to send instead; empty for what is no {@code explain}, or names a format of its own. */
    public static Optional<String> asJson(String sql) {
        List<Token> tokens = Tokens.significant(sql);
        if (tokens.size() < 2 || !tokens.get(0).is("explain")) {
            return Optional.empty();
        }
        if (tokens.get(1).is("(")) {
            return inParentheses(sql, tokens);
        }
        int at = 1;
        StringBuilder options = new StringBuilder("format json");
        while (at < tokens.size()
                && (tokens.get(at).is("analyze") || tokens.get(at).is("verbose"))) {
            options.append(", ").append(tokens.get(at).word());
            at++;
        }
        return at == tokens.size()
                ? Optional.empty()
                : Optional.of("explain (" + options + ") "
                        + sql.substring(tokens.get(at).start()));
    }

    private static Optional<String> inParentheses(String sql, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.is("format")) {
                return Optional.empty();
            }
            if (token.is(")")) {
                return Optional.of(sql.substring(0, token.start()) + ", format json" + sql.substring(token.start()));
            }
        }
        return Optional.empty();
    }
}
