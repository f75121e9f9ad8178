package dev.pgpx.cli.output;

import java.io.PrintStream;

/**
 * Tells on the error stream what a command does beside its results, as far as the options {@code -q}, {@code -v} and
 * {@code -vv} want to know it, in the format that {@code --log-format} says; passwords are masked and control characters
 * shown as escapes. Immutable and thread-safe.
 *
 * @param err the error stream
 * @param verbosity how much is told
 * @param format how
 */
public record Notices(PrintStream err, Verbosity verbosity, LogFormat format) {
    /** Tells something unless {@code -q} is given. */
    public void tell(String text) {
        tell(Verbosity.NORMAL, text);
    }

    /** Tells with {@code -v} what was done. */
    public void detail(String text) {
        tell(Verbosity.VERBOSE, text);
    }

    /** Tells what is probably not meant, unless {@code -q} is given. */
    public void warn(String text) {
        if (verbosity.tells(Verbosity.NORMAL)) {
            print("warning: " + text, new LogLine("warn", text));
        }
    }

    private void tell(Verbosity level, String text) {
        if (verbosity.tells(level)) {
            print(text, new LogLine("info", text));
        }
    }

    /** Tells with {@code -vv} something for which programs get more than the text. */
    public void trace(String text, LogLine line) {
        if (verbosity.tells(Verbosity.TRACE)) {
            print(text, line);
        }
    }

    /** Passes on what a library has logged, which was chosen by its level already. */
    public void log(String text, LogLine line) {
        print(text, line);
    }

    /** Tells of a failure, however little is to be told. */
    public void error(String text, LogLine line) {
        print(text, line);
    }

    private void print(String text, LogLine line) {
        String printed = format == LogFormat.JSON ? line.toString() : VisibleText.lines(Secrets.mask(text)) + "\n";
        synchronized (err) {
            err.print(printed);
            err.flush();
        }
    }
}
