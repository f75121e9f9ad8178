package dev.pgpx.cli.output;

/** How much is told on the error stream beside errors; results are printed whatever it is. In ascending order. */
public enum Verbosity {
    /** {@code -q}: nothing. */
    QUIET,
    /** What somebody who waits wants to know: progress, who is waited for, warnings. */
    NORMAL,
    /** {@code -v}: what is done as well, and the libraries' warnings. */
    VERBOSE,
    /** {@code -vv}: every statement with its time, the libraries' logs, and the stack trace of a failure as well. */
    TRACE;

    /** Whether what is told from a level on is told. */
    public boolean tells(Verbosity level) {
        return compareTo(level) >= 0;
    }
}
