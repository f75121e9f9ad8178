package dev.pgpx.cli.init;

import dev.pgpx.cli.CommandContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks on the error stream and reads a line for each answer: where there is no terminal. */
final class LinePrompt implements Prompt {
    private final CommandContext context;
    private final BufferedReader in;

    LinePrompt(CommandContext context) {
        this.context = context;
        this.in = new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> ask(String question) {
        context.err().print(question);
        context.err().flush();
        try {
            Optional<String> answer = Optional.ofNullable(in.readLine());
            context.err().print("\n");
            return answer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void tell(String text) {
        context.err().print(text + "\n");
    }

    @Override
    public boolean isInterrupted() {
        return false;
    }

    /** The standard input is not closed. */
    @Override
    public void close() {}
}
