package dev.pgpx.schema.draw.layout;

import java.util.List;

/**
 * How high each vertex stands: lines as straight as the order within the layers lets them be. A sweep moves all vertices of a layer to
 * where they want to be, as near as they can without overlapping (the least squares, found by pooling neighbours that are in each other's
 * way).
 */
final class Heights {
    private static final int SWEEPS = 24;
    private static final int ONE_SIDED = 6;
    private static final int BETWEEN_BOXES = 28;
    private static final int BETWEEN_LINES = 8;

    private final LayeredGraph graph;

    private Heights(LayeredGraph graph) {
        this.graph = graph;
    }

    static void assign(LayeredGraph graph) {
        Heights heights = new Heights(graph);
        graph.layers.forEach(heights::stack);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            for (int i = 0; i < graph.layers.size(); i++) {
                int layer = rightwards ? i : graph.layers.size() - 1 - i;
                heights.settle(
                        graph.layers.get(layer), sweep >= ONE_SIDED || rightwards, sweep >= ONE_SIDED || !rightwards);
            }
        }
        heights.round();
        graph.layers.forEach(heights::straighten);
        graph.layers.forEach(heights::straighten);
        heights.toTop();
    }

    private void stack(List<Vertex> layer) {
        double y = 0;
        for (int i = 0; i < layer.size(); i++) {
            y += i == 0 ? 0 : gap(layer.get(i - 1), layer.get(i));
            layer.get(i).y = y;
            y += layer.get(i).size.height();
        }
        for (Vertex vertex : layer) {
            vertex.y -= y / 2;
        }
    }

    private static double gap(Vertex above, Vertex below) {
        return above.passing && below.passing ? BETWEEN_LINES : BETWEEN_BOXES;
    }

    private void settle(List<Vertex> layer, boolean byLeft, boolean byRight) {
        int count = layer.size();
        double[] offsets = new double[count];
        double[] wanted = new double[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            Vertex vertex = layer.get(i);
            Vertex above = i == 0 ? vertex : layer.get(i - 1);
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + above.size.height() + gap(above, vertex);
            double sum = 0;
            double weight = 0;
            for (Segment segment : byLeft ? vertex.left : List.<Segment>of()) {
                double strength = strength(segment);
                sum += strength * (segment.leftY() - segment.rightPort());
                weight += strength;
            }
            for (Segment segment : byRight ? vertex.right : List.<Segment>of()) {
                double strength = strength(segment);
                sum += strength * (segment.rightY() - segment.leftPort());
                weight += strength;
            }
            wanted[i] = (weight == 0 ? vertex.y : sum / weight) - offsets[i];
            weights[i] = weight == 0 ? 0.1 : weight;
        }
        double[] places = ascending(wanted, weights);
        for (int i = 0; i < count; i++) {
            layer.get(i).y = places[i] + offsets[i];
        }
    }

    private static double strength(Segment segment) {
        return segment.left().passing && segment.right().passing ? 3 : 1;
    }

    /** The ascending numbers that are nearest to those wanted. */
    static double[] ascending(double[] wanted, double[] weights) {
        int count = wanted.length;
        double[] means = new double[count];
        double[] sums = new double[count];
        int[] ends = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            means[pools] = wanted[i];
            sums[pools] = weights[i];
            ends[pools] = i + 1;
            while (pools > 0 && means[pools - 1] > means[pools]) {
                double sum = sums[pools - 1] + sums[pools];
                means[pools - 1] = (means[pools - 1] * sums[pools - 1] + means[pools] * sums[pools]) / sum;
                sums[pools - 1] = sum;
                ends[pools - 1] = ends[pools];
                pools--;
            }
            pools++;
        }
        double[] result = new double[count];
        int i = 0;
        for (int pool = 0; pool < pools; pool++) {
            while (i < ends[pool]) {
                result[i++] = means[pool];
            }
        }
        return result;
    }

    private void round() {
        for (List<Vertex> layer : graph.layers) {
            double least = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < layer.size(); i++) {
                Vertex vertex = layer.get(i);
                double gap = i == 0 ? 0 : gap(layer.get(i - 1), vertex);
                vertex.y = Math.max(Math.rint(vertex.y), least + gap);
                least = vertex.bottom();
            }
        }
    }

    /** Takes small bends out of lines, where there is room. */
    private void straighten(List<Vertex> layer) {
        for (int i = 0; i < layer.size(); i++) {
            Vertex vertex = layer.get(i);
            double bend = bend(vertex);
            double above =
                    i == 0 ? Double.NEGATIVE_INFINITY : layer.get(i - 1).bottom() + gap(layer.get(i - 1), vertex);
            double below = i == layer.size() - 1
                    ? Double.POSITIVE_INFINITY
                    : layer.get(i + 1).y - gap(vertex, layer.get(i + 1)) - vertex.size.height();
            if (vertex.y + bend >= above && vertex.y + bend <= below) {
                vertex.y += bend;
            }
        }
    }

    private static double bend(Vertex vertex) {
        double least = vertex.passing ? Double.POSITIVE_INFINITY : 4 * BETWEEN_LINES;
        double bend = 0;
        for (Segment segment : vertex.left) {
            double by = segment.leftY() - segment.rightY();
            if (Math.abs(by) < least) {
                least = Math.abs(by);
                bend = by;
            }
        }
        for (Segment segment : vertex.passing ? List.<Segment>of() : vertex.right) {
            double by = segment.rightY() - segment.leftY();
            if (Math.abs(by) < least) {
                least = Math.abs(by);
                bend = by;
            }
        }
        return bend;
    }

    private void toTop() {
        double top = Double.POSITIVE_INFINITY;
        for (List<Vertex> layer : graph.layers) {
            top = layer.isEmpty() ? top : Math.min(top, layer.get(0).y);
        }
        for (List<Vertex> layer : graph.layers) {
            for (Vertex vertex : layer) {
                vertex.y -= top;
            }
        }
    }
}
