package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The order within layers, so that few lines cross: each vertex goes to the middle of its neighbours, sweep by sweep; the best order stays. */
final class Ordering {
    private static final int SWEEPS = 24;

    private final LayeredGraph graph;

    private Ordering(LayeredGraph graph) {
        this.graph = graph;
    }

    static void improve(LayeredGraph graph) {
        new Ordering(graph).sweep();
    }

    private void sweep() {
        long fewest = crossings();
        List<List<Vertex>> best = copy();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean rightwards = sweep % 2 == 0;
            for (int i = 0; i < graph.layers.size(); i++) {
                int layer = rightwards ? i : graph.layers.size() - 1 - i;
                sort(graph.layers.get(layer), rightwards);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        for (int i = 0; i < best.size(); i++) {
            graph.layers.set(i, best.get(i));
            number(best.get(i));
        }
        for (int i = 0; i < graph.layers.size(); i++) {
            putPassingInTheMiddle(i);
        }
    }

    /**
     * Among neighbours that all hang on the same place on the left, lines that pass go in the middle: at an edge, layer after layer, they
     * would lead the drawing downwards like stairs.
     */
    private void putPassingInTheMiddle(int number) {
        List<Vertex> layer = graph.layers.get(number);
        List<Vertex> before = List.copyOf(layer);
        long crossings = crossingsAt(number);
        int from = 0;
        for (int to = 1; to <= before.size(); to++) {
            if (to == before.size() || left(before.get(to)) != left(before.get(from))) {
                balance(layer.subList(from, to));
                from = to;
            }
        }
        number(layer);
        if (crossingsAt(number) > crossings) {
            layer.clear();
            layer.addAll(before);
            number(layer);
        }
    }

    private static void balance(List<Vertex> alike) {
        List<Vertex> passing = alike.stream().filter(vertex -> vertex.passing).toList();
        List<Vertex> boxes =
                alike.stream().filter(vertex -> !vertex.passing).collect(Collectors.toCollection(ArrayList::new));
        boxes.addAll(boxes.size() / 2, passing);
        for (int i = 0; i < boxes.size(); i++) {
            alike.set(i, boxes.get(i));
        }
    }

    private static double left(Vertex vertex) {
        return vertex.left.isEmpty() ? Double.NaN : middle(vertex, /* rightwards= */ true);
    }

    private List<List<Vertex>> copy() {
        List<List<Vertex>> copy = new ArrayList<>();
        graph.layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    private static void sort(List<Vertex> layer, boolean rightwards) {
        double[] middles = new double[layer.size()];
        for (Vertex vertex : layer) {
            middles[vertex.position] = middle(vertex, rightwards);
        }
        layer.sort(Comparator.comparingDouble(vertex -> middles[vertex.position]));
        number(layer);
    }

    private static double middle(Vertex vertex, boolean rightwards) {
        List<Segment> segments = rightwards ? vertex.left : vertex.right;
        double sum = 0;
        for (Segment segment : segments) {
            sum += rightwards
                    ? segment.left().place(segment.leftPort())
                    : segment.right().place(segment.rightPort());
        }
        return segments.isEmpty() ? vertex.position : sum / segments.size();
    }

    private static void number(List<Vertex> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).position = i;
        }
    }

    private long crossingsAt(int layer) {
        return (layer == 0 ? 0 : Crossings.rightOf(graph.layers.get(layer - 1)))
                + Crossings.rightOf(graph.layers.get(layer));
    }

    private long crossings() {
        long sum = 0;
        for (List<Vertex> layer : graph.layers) {
            sum += Crossings.rightOf(layer);
        }
        return sum;
    }
}
