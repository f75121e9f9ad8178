package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which layer each box stands in: to the right of all that it refers to, but for what refers to each other in a circle. */
final class Layering {
    private static final double SHAPE = 1.7;
    private static final int AROUND_X = 110;
    private static final int AROUND_Y = 30;

    private final List<Size> boxes;
    private final List<List<Integer>> targets = new ArrayList<>();
    private final List<List<Integer>> sources = new ArrayList<>();
    private final int[] layer;

    private Layering(List<Size> boxes, List<Link> links) {
        this.boxes = boxes;
        this.layer = new int[boxes.size()];
        boxes.forEach(box -> {
            targets.add(new ArrayList<>());
            sources.add(new ArrayList<>());
        });
        for (Link link : links) {
            if (link.from() != link.to() && !targets.get(link.from()).contains(link.to())) {
                targets.get(link.from()).add(link.to());
                sources.get(link.to()).add(link.from());
            }
        }
    }

    /** The layer of each box, from 0 on the left. */
    static int[] of(List<Size> boxes, List<Link> links) {
        Layering layering = new Layering(boxes, links);
        List<Integer> order = layering.breakCircles();
        layering.stepRight(order);
        layering.pullRight(order);
        layering.divideTallLayers();
        return layering.layer;
    }

    /** Takes references back to what is being visited away, and gives the boxes so that each comes after its targets. */
    private List<Integer> breakCircles() {
        List<Integer> order = new ArrayList<>();
        int[] state = new int[boxes.size()];
        int[] next = new int[boxes.size()];
        int[] path = new int[boxes.size()];
        for (int start : byFewestReferences()) {
            int depth = 0;
            path[0] = start;
            while (depth >= 0 && state[path[depth]] < 2) {
                int box = path[depth];
                state[box] = 1;
                if (next[box] == targets.get(box).size()) {
                    state[box] = 2;
                    order.add(box);
                    depth--;
                } else {
                    int target = targets.get(box).get(next[box]);
                    if (state[target] == 1) {
                        targets.get(box).remove(next[box]);
                        sources.get(target).remove((Integer) box);
                    } else {
                        next[box]++;
                        if (state[target] == 0) {
                            path[++depth] = target;
                        }
                    }
                }
            }
        }
        return order;
    }

    /** A box that few refer to is a good one to begin with: what closes a circle is then a reference of one that many refer to. */
    private List<Integer> byFewestReferences() {
        List<Integer> order = new ArrayList<>();
        for (int box = 0; box < boxes.size(); box++) {
            order.add(box);
        }
        order.sort(Comparator.comparingInt(box -> sources.get(box).size()));
        return order;
    }

    private void stepRight(List<Integer> order) {
        for (int box : order) {
            for (int target : targets.get(box)) {
                layer[box] = Math.max(layer[box], layer[target] + 1);
            }
        }
    }

    /** What more lines leave on the right than on the left goes as far to the right as it can. */
    private void pullRight(List<Integer> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            int box = order.get(i);
            if (!sources.get(box).isEmpty()
                    && sources.get(box).size() >= targets.get(box).size()) {
                int least = Integer.MAX_VALUE;
                for (int source : sources.get(box)) {
                    least = Math.min(least, layer[source]);
                }
                layer[box] = least - 1;
            }
        }
        int leftmost = Arrays.stream(layer).min().orElse(0);
        for (int box = 0; box < layer.length; box++) {
            layer[box] -= leftmost;
        }
    }

    /** A layer that is taller than the drawing should be becomes several: boxes of one layer do not refer to each other. */
    private void divideTallLayers() {
        double area = 0;
        int tallest = 0;
        for (Size box : boxes) {
            area += (double) (box.width() + AROUND_X) * (box.height() + AROUND_Y);
            tallest = Math.max(tallest, box.height() + AROUND_Y);
        }
        double limit = Math.max(tallest, Math.sqrt(area / SHAPE));
        int layers = Arrays.stream(layer).max().orElse(0) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < layers; i++) {
            members.add(new ArrayList<>());
        }
        for (int box = 0; box < layer.length; box++) {
            members.get(layer[box]).add(box);
        }
        int column = 0;
        for (List<Integer> boxesOfLayer : members) {
            column = divide(boxesOfLayer, column, limit) + 1;
        }
    }

    /** Those with nothing to their right go first: their lines are on the left. */
    private int divide(List<Integer> members, int first, double limit) {
        double total = 0;
        for (int box : members) {
            total += boxes.get(box).height() + AROUND_Y;
        }
        double each = total / Math.ceil(total / limit);
        members.sort(Comparator.comparingInt(box -> sources.get(box).isEmpty() ? 0 : 1));
        double height = 0;
        for (int box : members) {
            height += boxes.get(box).height() + AROUND_Y;
            layer[box] = first + (int) ((height - 1) / each);
        }
        return members.isEmpty() ? first : layer[members.get(members.size() - 1)];
    }
}
