package dev.pgpx.cli.shell.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedCharSequence;
import org.jline.utils.AttributedString;

/** A terminal: what is higher than its screen is shown in pages. */
public final class TerminalScreen implements Screen {
    /** The prompt and the line above it stay in sight. */
    private static final int LINES_LEFT = 2;

    /** We use no more than those that every terminal with colors has. */
    private static final int COLORS = 16;

    private final Terminal terminal;
    private final PrintSettings settings;
    private final boolean colors;

    public TerminalScreen(Terminal terminal, PrintSettings settings, boolean colors) {
        this.terminal = terminal;
        this.settings = settings;
        this.colors = colors;
    }

    @Override
    public void results(List<AttributedString> lines) {
        if (settings.pager() && hasSize() && lines.size() > terminal.getRows() - LINES_LEFT) {
            page(lines);
        } else {
            lines.forEach(this::print);
            terminal.flush();
        }
    }

    /** A terminal may not know how large it is, and says nothing then: that is no page. */
    private boolean hasSize() {
        return terminal.getRows() > LINES_LEFT && terminal.getColumns() > 0;
    }

    private void print(AttributedString line) {
        terminal.writer().println(ansi(line));
    }

    /** Without the alternate character set, into which JLine would put lines of boxes: terminals know Unicode. */
    private String ansi(AttributedString line) {
        return colors
                ? line.toAnsi(COLORS, AttributedCharSequence.ForceMode.None, terminal.getPalette(), null, null)
                : line.toString();
    }

    private void page(List<AttributedString> lines) {
        Less less = new Less(terminal, Path.of(""));
        less.chopLongLines = true;
        less.quitIfOneScreen = true;
        try {
            less.run(new Pages(lines.stream().map(this::ansi).toList()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void say(AttributedString line) {
        print(line);
        terminal.flush();
    }

    @Override
    public int width() {
        return terminal.getColumns();
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    /** Lines for the pager, which reads a stream. */
    private static final class Pages implements Source {
        private final List<String> lines;

        Pages(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public String getName() {
            return "result";
        }

        @Override
        public InputStream read() {
            String text = String.join("\n", lines) + "\n";
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Long lines() {
            return (long) lines.size();
        }
    }
}
