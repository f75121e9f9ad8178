package dev.pgpx.cli.shell.print;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.jline.utils.AttributedString;

/** Streams, without styles: for scripts and files. */
public final class StreamScreen implements Screen {
    private final PrintStream out;
    private final Consumer<AttributedString> others;

    /** Results go to the one, everything else to the other. */
    public StreamScreen(PrintStream out, Consumer<AttributedString> others) {
        this.out = out;
        this.others = others;
    }

    /** Everything goes to streams. */
    public static StreamScreen of(PrintStream out, PrintStream err) {
        return new StreamScreen(out, line -> {
            print(err, line);
            err.flush();
        });
    }

    @Override
    public void results(List<AttributedString> lines) {
        lines.forEach(line -> print(out, line));
    }

    @Override
    public void say(AttributedString line) {
        out.flush();
        others.accept(line);
    }

    private static void print(PrintStream to, AttributedString line) {
        to.print(line.toString());
        to.print('\n');
    }

    @Override
    public int width() {
        return 80;
    }

    @Override
    public boolean isTerminal() {
        return false;
    }
}
