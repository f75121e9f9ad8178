package dev.pgpx.cli;

/** Whom an output is for. */
enum TextOrJson {
    TEXT,
    JSON
}
