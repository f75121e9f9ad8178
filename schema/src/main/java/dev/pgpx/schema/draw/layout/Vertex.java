package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.List;

/** What stands in a layer: a box, or the place where lines to a box of another layer pass. Mutable: the steps of the layout fill it in. */
final class Vertex {
    final int layer;
    final Size size;
    final boolean passing;

    /** To the layer on the left, and on the right. */
    final List<Segment> left = new ArrayList<>();

    final List<Segment> right = new ArrayList<>();

    /** Where it stands in its layer. */
    int position;

    /** Its upper edge. */
    double y;

    private Vertex(int layer, Size size, boolean passing) {
        this.layer = layer;
        this.size = size;
        this.passing = passing;
    }

    static Vertex box(int layer, Size size) {
        return new Vertex(layer, size, /* passing= */ false);
    }

    static Vertex passing(int layer) {
        return new Vertex(layer, new Size(0, 0), /* passing= */ true);
    }

    double bottom() {
        return y + size.height();
    }

    /** Where among all of the layer a line at a height meets it. */
    double place(int port) {
        return position + (port + 1.0) / (size.height() + 2.0);
    }
}
