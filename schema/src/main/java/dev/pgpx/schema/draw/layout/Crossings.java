package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How many segments cross between two layers. */
final class Crossings {
    private Crossings() {}

    /** Those to the right of a layer: pairs that begin in one order and end in the other. */
    static long rightOf(List<Vertex> layer) {
        List<Segment> segments = new ArrayList<>();
        layer.forEach(vertex -> segments.addAll(vertex.right));
        segments.sort(
                Comparator.comparingDouble((Segment segment) -> segment.left().place(segment.leftPort()))
                        .thenComparingDouble(segment -> segment.right().place(segment.rightPort())));
        double[] ends = new double[segments.size()];
        for (int i = 0; i < ends.length; i++) {
            Segment segment = segments.get(i);
            ends[i] = segment.right().place(segment.rightPort());
        }
        return inversions(ends);
    }

    /** Counts pairs that are out of order, by sorting; the array is sorted afterwards. */
    private static long inversions(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double[] first = Arrays.copyOfRange(values, 0, values.length / 2);
        double[] second = Arrays.copyOfRange(values, values.length / 2, values.length);
        long count = inversions(first) + inversions(second);
        int i = 0;
        int j = 0;
        for (int k = 0; k < values.length; k++) {
            if (j == second.length || (i < first.length && first[i] <= second[j])) {
                values[k] = first[i++];
            } else {
                count += first.length - i;
                values[k] = second[j++];
            }
        }
        return count;
    }
}
