package dev.pgpx.schema.draw.layout;

/**
 * How much room something takes, in pixels.
 *
 * @param width its width
 * @param height its height
 */
public record Size(int width, int height) {}
