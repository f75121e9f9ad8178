package dev.pgpx.schema.draw.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The room between two layers: each net that has to go up or down there has a track of its own for that, or shares one with nets that
 * are out of its way. Tracks are ordered so that few lines cross and none runs over another.
 */
final class Channel {
    private static final int NEAR = 4;
    private static final int OVERLAY = 50;

    private final List<Trunk> trunks = new ArrayList<>();
    private final Map<Integer, Integer> tracks = new TreeMap<>();
    private final int count;

    /** What a net does in a channel: where its lines come in on the left and on the right. */
    private static final class Trunk {
        final int net;
        final List<Double> left = new ArrayList<>();
        final List<Double> right = new ArrayList<>();
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;

        Trunk(int net) {
            this.net = net;
        }

        void add(Segment segment) {
            left.add(segment.leftY());
            right.add(segment.rightY());
            top = Math.min(top, Math.min(segment.leftY(), segment.rightY()));
            bottom = Math.max(bottom, Math.max(segment.leftY(), segment.rightY()));
        }

        boolean overlaps(Trunk other) {
            return top - NEAR <= other.bottom && other.top - NEAR <= bottom;
        }

        boolean spans(double y) {
            return y >= top && y <= bottom;
        }

        /** What it costs when this one has the track on the left of the other's. */
        int costBefore(Trunk other) {
            int cost = 0;
            for (double y : right) {
                cost += other.spans(y) ? 1 : 0;
                for (double beside : other.left) {
                    cost += Math.abs(y - beside) < NEAR ? OVERLAY : 0;
                }
            }
            for (double y : other.left) {
                cost += spans(y) ? 1 : 0;
            }
            return cost;
        }
    }

    Channel(List<Vertex> layer) {
        Map<Integer, Trunk> byNet = new TreeMap<>();
        for (Vertex vertex : layer) {
            for (Segment segment : vertex.right) {
                byNet.computeIfAbsent(segment.net(), Trunk::new).add(segment);
            }
        }
        byNet.values().stream().filter(trunk -> trunk.bottom > trunk.top).forEach(trunks::add);
        this.count = assign();
    }

    /** How many tracks there are. */
    int count() {
        return count;
    }

    /** The track of a net, from 0 on the left; 0 for one that goes straight on. */
    int track(int net) {
        return tracks.getOrDefault(net, 0);
    }

    private int assign() {
        int size = trunks.size();
        int[][] cost = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                cost[i][j] = i == j ? 0 : trunks.get(i).costBefore(trunks.get(j));
            }
        }
        int[] order = order(cost);
        int[] track = new int[size];
        int used = 0;
        for (int i = 0; i < size; i++) {
            int trunk = order[i];
            for (int j = 0; j < i; j++) {
                int before = order[j];
                if (cost[before][trunk] != cost[trunk][before]
                        || trunks.get(before).overlaps(trunks.get(trunk))) {
                    track[trunk] = Math.max(track[trunk], track[before] + 1);
                }
            }
            tracks.put(trunks.get(trunk).net, track[trunk]);
            used = Math.max(used, track[trunk] + 1);
        }
        return used;
    }

    /** Always the one next that saves most by going before all that are left (Eades, Lin and Smyth). */
    private static int[] order(int[][] cost) {
        int size = cost.length;
        long[] saved = new long[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                saved[i] += cost[j][i] - cost[i][j];
            }
        }
        int[] order = new int[size];
        boolean[] done = new boolean[size];
        for (int step = 0; step < size; step++) {
            int best = -1;
            for (int i = 0; i < size; i++) {
                best = !done[i] && (best < 0 || saved[i] > saved[best]) ? i : best;
            }
            done[best] = true;
            order[step] = best;
            for (int i = 0; i < size; i++) {
                saved[i] -= cost[best][i] - cost[i][best];
            }
        }
        return order;
    }
}
