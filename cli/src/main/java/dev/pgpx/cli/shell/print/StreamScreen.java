package dev.pgpx.cli.shell.print;

import java.io.PrintStream;
import java.util.List;
import org.jline.utils.AttributedString;

/** Streams, without styles: for scripts and files. */
public final class StreamScreen implements Screen {
    private final PrintStream out;
    private final PrintStream err;

    /** Results go to the one, everything else to the other. */
    public StreamScreen(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void results(List<AttributedString> lines) {
        lines.forEach(line -> print(out, line));
    }

    @Override
    public void say(AttributedString line) {
        out.flush();
        print(err, line);
        err.flush();
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
