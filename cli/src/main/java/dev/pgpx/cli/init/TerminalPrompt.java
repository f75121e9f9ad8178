package dev.pgpx.cli.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Asks at a terminal, where an answer can be edited before Enter. */
final class TerminalPrompt implements Prompt {
    private final Terminal terminal;
    private final LineReader reader;
    private boolean interrupted;

    TerminalPrompt() {
        try {
            terminal = TerminalBuilder.builder().system(true).build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
    }

    @Override
    public Optional<String> ask(String question) {
        try {
            return Optional.of(reader.readLine(question));
        } catch (UserInterruptException failure) {
            interrupted = true;
            return Optional.empty();
        } catch (EndOfFileException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public void tell(String text) {
        terminal.writer().println(text);
        terminal.flush();
    }

    @Override
    public boolean isInterrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
