package dev.pgpx.benchmarks.peers.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A figure in the reports.
 *
 * @param work the work's key
 * @param contender who
 * @param median of the rounds, in the unit
 * @param low the lower quartile
 * @param high the upper quartile
 * @param unit of the three
 * @param ratio the median of the rounds' ratios to hand-written JDBC in the same round: to the mean of its two processes
 * @param ratioLow its lower quartile
 * @param ratioHigh its upper quartile
 * @param better whether {@code more} or {@code less} of the ratio is better
 * @param rounds how many
 */
@JsonPropertyOrder({"work", "contender", "median", "low", "high", "unit", "ratio", "ratioLow", "ratioHigh", "better", "rounds"})
record Result(
        String work,
        String contender,
        double median,
        double low,
        double high,
        String unit,
        double ratio,
        double ratioLow,
        double ratioHigh,
        String better,
        int rounds) {
    private static final double LOW = 0.25;
    private static final double HIGH = 0.75;

    static List<Result> of(Figure figure, Rounds rounds) {
        Map<String, double[]> figures = rounds.figures(figure);
        double[] first = figures.get(rounds.reference());
        double[] reference = means(first, figures.getOrDefault(Contestant.JDBC_AGAIN, first));
        figures.put(rounds.reference(), reference);
        List<Result> results = new ArrayList<>();
        figures.forEach((name, own) -> {
            double[] compared = name.equals(Contestant.JDBC_AGAIN) ? first : reference;
            double[] ratios = new double[own.length];
            for (int i = 0; i < own.length; i++) {
                ratios[i] = figure.ratio(compared[i], own[i]);
            }
            results.add(new Result(
                    figure.work().key(),
                    name,
                    quantile(own, 0.5),
                    quantile(own, LOW),
                    quantile(own, HIGH),
                    figure.unit(),
                    quantile(ratios, 0.5),
                    quantile(ratios, LOW),
                    quantile(ratios, HIGH),
                    figure.lessIsBetter() ? "less" : "more",
                    own.length));
        });
        return results;
    }

    /** Geometric ones: two processes of the same code can differ for all their life, so neither of two is what all others are compared with. */
    private static double[] means(double[] first, double[] second) {
        double[] means = new double[first.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = Math.sqrt(first[i] * second[i]);
        }
        return means;
    }

    /** For those who watch. */
    String line() {
        return String.format(Locale.ROOT, "%-16s %-20s %7.3f  (%.3f to %.3f)", work, contender, ratio, ratioLow, ratioHigh);
    }

    /** Between two, in proportion; to four digits that say something. */
    private static double quantile(double[] figures, double part) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        double at = part * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return rounded(sorted[below] + (at - below) * (sorted[above] - sorted[below]));
    }

    private static double rounded(double figure) {
        if (figure == 0 || Double.isNaN(figure) || Double.isInfinite(figure)) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(figure))) - 3);
        return unit < 1 ? Math.round(figure / unit) / Math.rint(1 / unit) : Math.round(figure / unit) * unit;
    }
}
