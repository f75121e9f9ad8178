package dev.pgpx.cli.output;

/** Whom an output is for. */
public enum TextOrJson {
    TEXT,
    JSON
}
