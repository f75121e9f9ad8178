package dev.pgpx.schema.draw.layout;

/**
 * A place in a drawing, in pixels from its upper left corner.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(int x, int y) {
    /**
     * This place, moved.
     *
     * @param by how far
     * @return the other place
     */
    public Point plus(Point by) {
        return new Point(x + by.x, y + by.y);
    }
}
