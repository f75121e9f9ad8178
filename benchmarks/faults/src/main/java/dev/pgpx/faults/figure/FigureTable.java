package dev.pgpx.faults.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Figures as a table to be read: what each tells, and whose values stand beside each other. */
public final class FigureTable {
    private final List<String> owners = new ArrayList<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    private FigureTable() {}

    /**
     * The table of figures.
     *
     * @param figures the figures
     * @return its lines, the first with the owners of the columns
     */
    public static List<String> lines(Figures figures) {
        FigureTable table = new FigureTable();
        figures.all().forEach(table::add);
        return table.lines();
    }

    private void add(String name, String value) {
        int dot = name.indexOf('.');
        String owner = name.substring(0, dot);
        if (!owners.contains(owner)) {
            owners.add(owner);
        }
        rows.computeIfAbsent(name.substring(dot + 1).replace('-', ' '), row -> new LinkedHashMap<>())
                .put(owner, value);
    }

    private List<String> lines() {
        int first = width(rows.keySet());
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(first));
        owners.forEach(owner -> head.append("  ").append(right(owner, width(owner))));
        lines.add(head.toString());
        rows.forEach((row, cells) -> {
            StringBuilder line = new StringBuilder(row + " ".repeat(first - row.length()));
            owners.forEach(owner -> line.append("  ").append(right(cells.getOrDefault(owner, ""), width(owner))));
            lines.add(line.toString().stripTrailing());
        });
        return lines;
    }

    private int width(String owner) {
        List<String> cells = new ArrayList<>(List.of(owner));
        rows.values().forEach(row -> cells.add(row.getOrDefault(owner, "")));
        return width(cells);
    }

    private static int width(Iterable<String> texts) {
        int width = 0;
        for (String text : texts) {
            width = Math.max(width, text.length());
        }
        return width;
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
