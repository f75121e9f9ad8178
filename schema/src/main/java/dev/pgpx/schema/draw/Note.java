package dev.pgpx.schema.draw;

/**
 * A line below the columns of a box.
 *
 * @param text the line
 * @param change what became of what it tells of
 */
record Note(String text, Change change) {}
