package dev.pgpx.types;

/**
 * A {@code box} of PostgreSQL, given by two opposite corners, of which the server always keeps the upper right and the lower
 * left; so does this. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param upperRight the greater coordinates; NaN is the greatest
 * @param lowerLeft the smaller coordinates
 */
public record Box(Point upperRight, Point lowerLeft) {
    /**
     * A box.
     *
     * @param upperRight a corner
     * @param lowerLeft the corner opposite; coordinates in the wrong order are exchanged
     */
    public Box {
        Point first = upperRight;
        Point second = lowerLeft;
        boolean exchangeX = isBelow(first.x(), second.x());
        boolean exchangeY = isBelow(first.y(), second.y());
        upperRight = new Point(exchangeX ? second.x() : first.x(), exchangeY ? second.y() : first.y());
        lowerLeft = new Point(exchangeX ? first.x() : second.x(), exchangeY ? first.y() : second.y());
    }

    /** The server's order, in which the two zeros are equal. */
    private static boolean isBelow(double first, double second) {
        return first < second || (Double.isNaN(second) && !Double.isNaN(first));
    }
}
