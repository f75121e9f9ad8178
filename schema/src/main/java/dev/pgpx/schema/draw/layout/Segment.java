package dev.pgpx.schema.draw.layout;

/**
 * A part of a line, between two neighbouring layers.
 *
 * @param net the number of the trunk that it is part of
 * @param left where it begins
 * @param leftPort how far from the top of that
 * @param right where it ends
 * @param rightPort how far from the top of that
 */
record Segment(int net, Vertex left, int leftPort, Vertex right, int rightPort) {
    double leftY() {
        return left.y + leftPort;
    }

    double rightY() {
        return right.y + rightPort;
    }
}
