package dev.pgpx.cli.output;

/** How the error stream is written. */
public enum LogFormat {
    /** For people. */
    TEXT,
    /** For programs: one JSON object a line. */
    JSON
}
