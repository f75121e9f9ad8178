package dev.pgpx.schema.draw.layout;

/**
 * A line to be laid from a box to the box that it refers to.
 *
 * @param from the number of the referring box
 * @param fromY where on its side the line begins, from its top
 * @param to the number of the box referred to; the same for a line from a box to itself
 * @param toY where on its side the line ends, from its top; lines to the same place of the same box share a trunk
 */
public record Link(int from, int fromY, int to, int toY) {}
