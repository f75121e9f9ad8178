package dev.pgpx.faults.figure;

import java.util.List;

/** What many samples come down to. */
public final class Samples {
    private Samples() {}

    /**
     * The smallest sample that so many per cent of all are no greater than ("nearest rank").
     *
     * @param samples at least one, in any order
     * @param percent 1 to 100
     * @return one of the samples
     */
    public static double percentile(List<Double> samples, int percent) {
        List<Double> sorted = samples.stream().sorted().toList();
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(rank - 1);
    }

    /**
     * The sample in the middle, or the mean of the two there.
     *
     * @param samples at least one, in any order
     * @return the median
     */
    public static double median(List<Double> samples) {
        List<Double> sorted = samples.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
