package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays out boxes that hang together: layers, the order in them, heights, then tracks for the lines. */
final class LayeredLayout {
    /** The room beside a box before a line may turn: for the signs at its end. */
    private static final int STUB = 24;

    private static final int TRACK = 9;
    private static final int LOOP = 18;

    private final LayeredGraph graph;
    private final List<Link> links;
    private final List<Channel> channels = new ArrayList<>();
    private final List<Integer> lefts = new ArrayList<>();
    private final List<Integer> rights = new ArrayList<>();

    private LayeredLayout(LayeredGraph graph, List<Link> links) {
        this.graph = graph;
        this.links = links;
    }

    static Arrangement of(List<Size> boxes, List<Link> links) {
        LayeredGraph graph = new LayeredGraph(boxes, links);
        Ordering.improve(graph);
        Heights.assign(graph);
        return new LayeredLayout(graph, links).arrange();
    }

    private Arrangement arrange() {
        int x = links.stream().anyMatch(this::loopsAtLeft) ? LOOP + 2 : 0;
        double height = 0;
        for (List<Vertex> layer : graph.layers) {
            Channel channel = new Channel(layer);
            int width =
                    layer.stream().mapToInt(vertex -> vertex.size.width()).max().orElse(0);
            channels.add(channel);
            lefts.add(x);
            rights.add(x + width);
            x += width + 2 * STUB + Math.max(0, channel.count() - 1) * TRACK;
            height = Math.max(
                    height, layer.stream().mapToDouble(Vertex::bottom).max().orElse(0));
        }
        List<Point> places = new ArrayList<>();
        graph.boxes.forEach(box -> places.add(new Point(lefts.get(box.layer), (int) box.y)));
        List<List<Point>> lines = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            lines.add(links.get(i).from() == links.get(i).to() ? loop(links.get(i)) : line(i));
        }
        return new Arrangement(places, lines, new Size(rights.get(rights.size() - 1), (int) height));
    }

    private boolean loopsAtLeft(Link link) {
        return link.from() == link.to() && graph.boxes.get(link.from()).layer == 0;
    }

    private List<Point> loop(Link link) {
        Vertex box = graph.boxes.get(link.from());
        int x = lefts.get(box.layer);
        int from = (int) box.y + link.fromY();
        int to = (int) box.y + link.toY();
        return List.of(new Point(x, from), new Point(x - LOOP, from), new Point(x - LOOP, to), new Point(x, to));
    }

    private List<Point> line(int number) {
        List<Segment> path = graph.paths.get(number);
        List<Point> points = new ArrayList<>();
        for (Segment segment : path) {
            Vertex left = segment.left();
            int track = rights.get(left.layer) + STUB + channels.get(left.layer).track(segment.net()) * TRACK;
            int edge = left.passing ? lefts.get(left.layer) : lefts.get(left.layer) + left.size.width();
            add(points, edge, segment.leftY());
            add(points, track, segment.leftY());
            add(points, track, segment.rightY());
            add(points, lefts.get(segment.right().layer), segment.rightY());
        }
        Link link = links.get(number);
        if (graph.boxes.get(link.to()).layer < graph.boxes.get(link.from()).layer) {
            Collections.reverse(points);
        }
        return points;
    }

    /** Leaves out what lies between others on a straight line. */
    private static void add(List<Point> points, int x, double y) {
        Point point = new Point(x, (int) y);
        int last = points.size() - 1;
        if (last >= 0 && points.get(last).equals(point)) {
            return;
        }
        if (last >= 1
                && ((points.get(last).x() == x && points.get(last - 1).x() == x)
                        || (points.get(last).y() == point.y()
                                && points.get(last - 1).y() == point.y()))) {
            points.remove(last);
        }
        points.add(point);
    }
}
