package dev.pgpx.schema.draw;

import dev.pgpx.schema.draw.layout.Point;
import dev.pgpx.schema.draw.layout.Size;

/**
 * A rectangle around the tables of a schema.
 *
 * @param title what stands above it
 * @param place its upper left corner
 * @param size its size
 */
record Frame(String title, Point place, Size size) {}
