package dev.pgpx.cli;

import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.output.VisibleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks whoever typed the command. Where nobody can answer, in continuous integration, which sets the variable {@code CI}, or at the
 * end of the input, nobody has said yes. One thread at a time.
 */
public final class Confirmation {
    private final CommandContext context;
    private final BufferedReader in;

    public Confirmation(CommandContext context) {
        this.context = context;
        this.in = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
    }

    /** Goes on after a yes only, which {@code --yes} is, too. */
    public void require(String question) {
        if (!context.options().confirmed() && !ask(question).orElse(false)) {
            throw DecisionException.notConfirmed();
        }
    }

    /** The answer; empty when nobody gives one. */
    public Optional<Boolean> ask(String question) {
        String ci = context.environment().getOrDefault("CI", "");
        if (!ci.isBlank() && !ci.equalsIgnoreCase("false")) {
            return Optional.empty();
        }
        context.out().flush();
        context.err().print(VisibleText.oneLine(question) + " Type yes or no: ");
        context.err().flush();
        Optional<Boolean> answer = Optional.ofNullable(line()).map(Confirmation::isYes);
        if (!answer.orElse(false)) {
            context.err().print("\n");
        }
        return answer;
    }

    private @Nullable String line() {
        try {
            return Interruption.<@Nullable String>whileReading(in::readLine);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isYes(String answer) {
        return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
