package dev.pgpx.cli.shell;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.complete.CatalogModel;
import dev.pgpx.cli.shell.complete.ProposalMatcher;
import dev.pgpx.cli.shell.complete.ShellCompleter;
import dev.pgpx.cli.shell.highlight.SqlHighlighter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

/** The person at the terminal: reads what he types, and asks him. */
final class Keyboard implements Person, Interrupts {
    private static final int HISTORY = 10_000;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final LineReader reader;
    private String offered = "";

    /**
     * A keyboard.
     *
     * @param model what is known of the database by now
     * @param commands the commands of the shell, with their backslash
     * @param colors whether what is typed has colors
     */
    Keyboard(
            Terminal terminal,
            Map<String, String> environment,
            Supplier<CatalogModel> model,
            List<String> commands,
            boolean colors) {
        this.terminal = terminal;
        this.environment = environment;
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("pgpx")
                .parser(new ShellParser())
                .completer(new ShellCompleter(model, commands))
                .completionMatcher(new ProposalMatcher())
                .history(new ShellHistory())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P -> ")
                .variable(LineReader.HISTORY_SIZE, HISTORY)
                .variable(LineReader.HISTORY_FILE_SIZE, HISTORY);
        Path file = ShellHistory.file(environment);
        if (file != null) {
            builder.variable(LineReader.HISTORY_FILE, file);
        }
        if (colors) {
            builder.highlighter(new SqlHighlighter());
        } else {
            builder.option(LineReader.Option.DISABLE_HIGHLIGHTER, true);
        }
        this.reader = builder.build();
    }

    /** What is typed, to its end; nothing when the person wants to leave, blank when he has thrown it away. */
    Optional<String> read(String prompt) {
        String text = offered;
        offered = "";
        try {
            return Optional.of(reader.readLine(prompt, null, (MaskingCallback) null, text.isEmpty() ? null : text));
        } catch (UserInterruptException cleared) {
            return Optional.of("");
        } catch (EndOfFileException left) {
            return Optional.empty();
        }
    }

    @Override
    public boolean ask(String question) {
        LineReader plain = LineReaderBuilder.builder()
                .terminal(terminal)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .build();
        try {
            String answer = plain.readLine(VisibleText.oneLine(question) + " Type yes or no: ");
            return answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (UserInterruptException | EndOfFileException no) {
            return false;
        }
    }

    @Override
    public void edit(String text) {
        offered = new Editor(terminal, environment).edit(text).stripTrailing();
    }

    @Override
    public <R> R during(Runnable onInterrupt, Supplier<R> work) {
        @Nullable
        SignalHandler before = terminal.handle(Signal.INT, signal -> {
            terminal.writer().println(); // the terminal has shown the key
            terminal.flush();
            onInterrupt.run();
        });
        try {
            return work.get();
        } finally {
            terminal.handle(Signal.INT, before == null ? SignalHandler.SIG_DFL : before);
        }
    }
}
