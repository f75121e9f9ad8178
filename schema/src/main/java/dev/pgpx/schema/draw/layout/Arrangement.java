package dev.pgpx.schema.draw.layout;

import java.util.List;

/**
 * Where everything is.
 *
 * @param boxes the upper left corners of the boxes, in the order given
 * @param lines the corners of each line from the referring box to the other, in the order given
 * @param size the room that all takes
 */
public record Arrangement(List<Point> boxes, List<List<Point>> lines, Size size) {
    /** Takes copies. */
    public Arrangement {
        boxes = List.copyOf(boxes);
        lines = lines.stream().map(List::copyOf).toList();
    }
}
