package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Lays boxes and lines out. Boxes that hang together are layered, those referred to on the left (Sugiyama's method: layers, order within
 * layers, heights, tracks for the lines between layers); such groups, and the boxes that stand alone, are packed beside each other.
 */
public final class Layout {
    private static final int BETWEEN_GROUPS = 60;
    private static final int BETWEEN_SINGLES = 32;

    private final List<Size> boxes;
    private final List<Link> links;

    private Layout(List<Size> boxes, List<Link> links) {
        this.boxes = boxes;
        this.links = links;
    }

    /**
     * Lays out.
     *
     * @param boxes the sizes of the boxes
     * @param links the lines between them
     * @return where everything is; the same for the same input
     */
    public static Arrangement of(List<Size> boxes, List<Link> links) {
        return new Layout(boxes, links).arrange();
    }

    private Arrangement arrange() {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> singles = new ArrayList<>();
        for (List<Integer> group : connected()) {
            if (group.size() == 1 && links.stream().noneMatch(link -> link.from() == group.get(0))) {
                singles.addAll(group);
            } else {
                groups.add(group);
            }
        }
        List<Arrangement> parts = new ArrayList<>();
        groups.forEach(group -> parts.add(layered(group)));
        if (!singles.isEmpty()) {
            groups.add(singles);
            parts.add(packed(singles));
        }
        return together(groups, parts);
    }

    /** The boxes that are connected by lines, each group in the order of its boxes. */
    private Iterable<List<Integer>> connected() {
        int[] group = IntStream.range(0, boxes.size()).toArray();
        for (Link link : links) {
            int one = find(group, link.from());
            int other = find(group, link.to());
            group[Math.max(one, other)] = Math.min(one, other);
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int box = 0; box < boxes.size(); box++) {
            members.computeIfAbsent(find(group, box), any -> new ArrayList<>()).add(box);
        }
        return members.values();
    }

    private static int find(int[] group, int box) {
        int root = box;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private Arrangement layered(List<Integer> members) {
        int[] numbers = new int[boxes.size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < members.size(); i++) {
            numbers[members.get(i)] = i;
        }
        List<Link> inside = links.stream()
                .filter(link -> numbers[link.from()] >= 0)
                .map(link -> new Link(numbers[link.from()], link.fromY(), numbers[link.to()], link.toY()))
                .toList();
        return LayeredLayout.of(members.stream().map(boxes::get).toList(), inside);
    }

    private Arrangement packed(List<Integer> members) {
        Packing packing = Packing.of(members.stream().map(boxes::get).toList(), BETWEEN_SINGLES);
        return new Arrangement(packing.places(), List.of(), packing.size());
    }

    private Arrangement together(List<List<Integer>> groups, List<Arrangement> parts) {
        Packing packing = Packing.of(parts.stream().map(Arrangement::size).toList(), BETWEEN_GROUPS);
        Point[] places = new Point[boxes.size()];
        int[] groupOf = new int[boxes.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < groups.get(i).size(); j++) {
                int box = groups.get(i).get(j);
                groupOf[box] = i;
                places[box] = parts.get(i).boxes().get(j).plus(packing.places().get(i));
            }
        }
        int[] next = new int[parts.size()];
        List<List<Point>> lines = new ArrayList<>();
        for (Link link : links) {
            int group = groupOf[link.from()];
            Point place = packing.places().get(group);
            lines.add(parts.get(group).lines().get(next[group]++).stream()
                    .map(point -> point.plus(place))
                    .toList());
        }
        return new Arrangement(List.of(places), lines, packing.size());
    }
}
