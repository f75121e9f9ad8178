package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** The ratios as an SVG picture: a panel for each work, a bar for each contender, a line from the lower to the upper quartile. */
final class Chart {
    private static final int COLUMNS = 3;
    private static final int PANEL = 440;
    private static final int GAP = 24;
    private static final int BAR = 12;
    private static final int STEP = 17;
    private static final int HEAD = 44;
    private static final int TOP = 118;
    private static final int LABEL = 124;
    private static final int LONGEST = 210;
    private static final int WIDTH = COLUMNS * PANEL + (COLUMNS + 1) * GAP;
    /** Bars that would be longer are cut. */
    private static final double MOST = 6;

    private static final String INK = "#1f2328";
    private static final String PALE = "#59636e";
    private static final Map<String, String> COLOURS =
            Map.of("pgpx", "#0969da", Contestant.JDBC, "#6e7781", Contestant.BY_HAND, "#6e7781");
    private static final String OTHERS = "#b6bec7";

    private final Report report;
    private final SvgWriter svg;

    private Chart(Report report, SvgWriter svg) {
        this.report = report;
        this.svg = svg;
    }

    static void write(Report report, Path file) throws IOException, XMLStreamException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
            SvgWriter svg = new SvgWriter(XMLOutputFactory.newFactory().createXMLStreamWriter(out));
            new Chart(report, svg).draw();
        }
    }

    private void draw() throws XMLStreamException {
        List<Work> works = report.works();
        int height = TOP + GAP;
        for (int row = 0; row < works.size(); row += COLUMNS) {
            height += rowHeight(works, row);
        }
        svg.begin(WIDTH, height);
        head();
        int y = TOP;
        for (int row = 0; row < works.size(); row += COLUMNS) {
            for (int i = row; i < Math.min(row + COLUMNS, works.size()); i++) {
                panel(works.get(i), GAP + (i - row) * (PANEL + GAP), y);
            }
            y += rowHeight(works, row);
        }
        svg.end();
    }

    private int rowHeight(List<Work> works, int row) {
        return works.subList(row, Math.min(row + COLUMNS, works.size())).stream()
                        .mapToInt(work -> report.of(work).size())
                        .max()
                        .orElse(0)
                        * STEP
                + HEAD
                + GAP;
    }

    private void head() throws XMLStreamException {
        Conditions conditions = report.conditions();
        svg.text(GAP, 34, 20, "bold", INK, "pgpx beside its peers: ratio to hand-written JDBC in the same round");
        svg.text(GAP, 56, 12, "normal", PALE, conditions.date() + ", " + conditions.machine() + ", PostgreSQL "
                + conditions.server() + ", " + conditions.java() + ", commit "
                + conditions.commit().substring(0, Math.min(10, conditions.commit().length())));
        svg.text(GAP, 74, 12, "normal", PALE, conditions.versions().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", ")));
        svg.text(GAP, 92, 12, "normal", PALE, "Bars are medians of the rounds' ratios, lines their quartiles; the second figure"
                + " is the median itself. Noise of a work: the quartiles of JDBC in a second process, compared with the first.");
    }

    private void panel(Work work, int x, int y) throws XMLStreamException {
        List<Result> results = report.of(work);
        double most = Math.min(MOST, Math.max(1.25, results.stream().mapToDouble(Result::ratioHigh).max().orElse(1)));
        double scale = LONGEST / most;
        svg.text(x, y + 14, 12, "bold", INK, work.key() + "  " + work.title());
        svg.text(x, y + 30, 11, "normal", PALE, about(work, results));
        int bar = y + HEAD;
        for (Result result : results) {
            bar(result, x, bar, scale, most);
            bar += STEP;
        }
        svg.line(x + LABEL + scale, y + HEAD - 4, x + LABEL + scale, bar, INK, 0.7);
    }

    private String about(Work work, List<Result> results) {
        Result first = results.stream()
                .filter(result -> result.contender().equals(work == Work.OVERHEAD ? Contestant.BY_HAND : Contestant.JDBC))
                .findFirst()
                .orElse(results.get(0));
        String noise = report.noise(work)
                .map(again -> String.format(Locale.ROOT, ", noise %.2f to %.2f", again.ratioLow(), again.ratioHigh()))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s is better, %s is 1%s", first.better(), first.contender(), noise);
    }

    private static String figure(Result result) {
        return String.format(
                Locale.ROOT,
                result.median() < 10 ? "%.2f · %.2f %s" : "%.2f · %,.0f %s",
                result.ratio(),
                result.median(),
                result.unit());
    }

    private void bar(Result result, int x, int y, double scale, double most) throws XMLStreamException {
        double from = x + LABEL;
        double length = Math.min(result.ratio(), most) * scale;
        String colour = COLOURS.getOrDefault(result.contender(), OTHERS);
        svg.textToTheLeft(from - 6, y + 10, 11, result.contender().equals("pgpx") ? "bold" : "normal", INK, result.contender());
        svg.bar(from, y, length, BAR, colour);
        double high = Math.min(result.ratioHigh(), most) * scale;
        svg.line(from + Math.min(result.ratioLow(), most) * scale, y + BAR / 2.0, from + high, y + BAR / 2.0, INK, 1);
        svg.text(
                from + Math.max(length, high) + 5,
                y + 10,
                11,
                "normal",
                INK,
                figure(result) + (result.ratio() > most ? " (cut)" : ""));
    }
}
