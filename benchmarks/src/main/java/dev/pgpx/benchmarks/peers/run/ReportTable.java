package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The table in the terminal: a line for each work, the ratios to hand-written JDBC. */
record ReportTable(Report report) {
    void print(PrintStream out) {
        List<String> others = report.contenders().stream()
                .filter(name -> !name.equals(Contestant.JDBC) && !name.equals("pgpx") && !name.equals(Contestant.BY_HAND))
                .toList();
        out.printf("%n%-16s %15s %15s %8s %15s", "", "jdbc", "noise", "pgpx", "quartiles");
        others.forEach(name -> out.printf(" %10s", name.replace("hibernate-", "hib-")));
        out.println();
        for (Work work : report.works()) {
            print(work, others, out);
        }
        out.println();
        out.println("Ratio to hand-written JDBC in the same round, medians: 2 is twice as quick. Of works marked by < it is how much");
        out.println("of it there is, and less is better. Noise: quartiles of the ratio of JDBC in a second process to that in the first.");
        out.println("W12 is compared with the same by hand over pgpx's engine. A gap: the library has no way for it.");
    }

    private void print(Work work, List<String> others, PrintStream out) {
        Result any = report.of(work).get(0);
        String reference = work == Work.OVERHEAD ? Contestant.BY_HAND : Contestant.JDBC;
        out.printf(
                "%-16s %15s %15s",
                work.key() + (any.better().equals("less") ? " <" : ""),
                report.of(work, reference).map(ReportTable::median).orElse(""),
                report.noise(work).map(ReportTable::quartiles).orElse(""));
        out.printf(
                " %8s %15s",
                report.of(work, "pgpx").map(ReportTable::ratio).orElse(""),
                report.of(work, "pgpx").map(ReportTable::quartiles).orElse(""));
        others.forEach(name ->
                out.printf(" %10s", report.of(work, name).map(ReportTable::ratio).orElse("")));
        out.println();
    }

    private static String median(Result result) {
        double median = result.median();
        return String.format(Locale.ROOT, median < 10 ? "%.2f %s" : "%,.0f %s", median, result.unit().replace("µ", "u")); // terminals differ
    }

    private static String ratio(Result result) {
        return String.format(Locale.ROOT, "%.2f", result.ratio());
    }

    private static String quartiles(Result result) {
        return String.format(Locale.ROOT, "%.2f to %.2f", result.ratioLow(), result.ratioHigh());
    }
}
