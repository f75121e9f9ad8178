package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Boxes in layers, and the lines between them as segments between neighbouring layers. All lines to one place of a box from one side are
 * a net: they share a trunk, and pass the layers between at one place.
 */
final class LayeredGraph {
    final List<List<Vertex>> layers = new ArrayList<>();
    final List<Vertex> boxes = new ArrayList<>();

    /** The segments of each line from left to right; none for lines from a box to itself. */
    final List<List<Segment>> paths = new ArrayList<>();

    private final Map<Segment, Segment> segments = new HashMap<>();

    /** What lines share. */
    private record Net(int to, int toY, boolean rightwards) {}

    LayeredGraph(List<Size> sizes, List<Link> links) {
        int[] layer = Layering.of(sizes, links);
        for (int box = 0; box < sizes.size(); box++) {
            boxes.add(add(Vertex.box(layer[box], sizes.get(box))));
        }
        Map<Net, List<Integer>> nets = new HashMap<>();
        List<Net> order = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            paths.add(List.of());
            if (link.from() != link.to()) {
                Net net = new Net(link.to(), link.toY(), layer[link.to()] < layer[link.from()]);
                nets.computeIfAbsent(net, any -> {
                            order.add(net);
                            return new ArrayList<>();
                        })
                        .add(i);
            }
        }
        for (int number = 0; number < order.size(); number++) {
            connect(number, order.get(number), Objects.requireNonNull(nets.get(order.get(number))), links);
        }
    }

    private Vertex add(Vertex vertex) {
        while (layers.size() <= vertex.layer) {
            layers.add(new ArrayList<>());
        }
        List<Vertex> layer = layers.get(vertex.layer);
        vertex.position = layer.size();
        layer.add(vertex);
        return vertex;
    }

    private void connect(int number, Net net, List<Integer> lines, List<Link> links) {
        Vertex target = boxes.get(net.to());
        TreeMap<Integer, Vertex> passing = new TreeMap<>();
        for (int line : lines) {
            Link link = links.get(line);
            Vertex source = boxes.get(link.from());
            List<Segment> path = new ArrayList<>();
            int step = net.rightwards() ? 1 : -1;
            Vertex last = target;
            for (int layer = target.layer + step; layer != source.layer; layer += step) {
                Vertex next = passing.computeIfAbsent(layer, at -> add(Vertex.passing(at)));
                path.add(segment(number, net, last, last == target ? net.toY() : 0, next, 0));
                last = next;
            }
            path.add(segment(number, net, last, last == target ? net.toY() : 0, source, link.fromY()));
            if (!net.rightwards()) {
                Collections.reverse(path);
            }
            paths.set(line, path);
        }
    }

    private Segment segment(int number, Net net, Vertex near, int nearPort, Vertex far, int farPort) {
        Segment segment = net.rightwards()
                ? new Segment(number, near, nearPort, far, farPort)
                : new Segment(number, far, farPort, near, nearPort);
        return segments.computeIfAbsent(segment, added -> {
            added.left().right.add(added);
            added.right().left.add(added);
            return added;
        });
    }
}
