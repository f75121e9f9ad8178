package dev.pgpx.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The lines of the published modules that the tests of all modules run. */
class CoverageTest {
    private static final double LEAST = 0.90;

    private record Lines(long covered, long missed) {
        Lines plus(Lines other) {
            return new Lines(covered + other.covered, missed + other.missed);
        }

        double share() {
            return covered / (double) Math.max(1, covered + missed);
        }
    }

    @Test
    void isAtLeastNinetyPercentOfLines() throws IOException {
        Path report = Path.of(System.getProperty("pgpx.coverage"));
        assumeTrue(Files.exists(report), "no coverage was recorded: the tests of the other modules were not run");
        Map<String, Lines> byModule = new TreeMap<>();
        List<String> rows = Files.readAllLines(report);
        // GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_MISSED,BRANCH_COVERED,LINE_MISSED,LINE_COVERED,…
        assertThat(rows.get(0)).startsWith("GROUP,PACKAGE,CLASS").contains("BRANCH_COVERED,LINE_MISSED,LINE_COVERED");
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            Lines lines = new Lines(Long.parseLong(cells[8]), Long.parseLong(cells[7]));
            byModule.merge(cells[0].substring(cells[0].lastIndexOf('/') + 1), lines, Lines::plus);
        }

        Lines all = byModule.values().stream().reduce(new Lines(0, 0), Lines::plus);
        byModule.put("all", all);
        assumeTrue(all.covered() > 0, "no coverage was recorded: the tests of the other modules were not run");

        StringBuilder table = new StringBuilder();
        byModule.forEach((module, lines) -> table.append("%n%-16s %6.2f %% of %d lines"
                .formatted(module, lines.share() * 100, lines.covered() + lines.missed())));
        System.out.println("Coverage:" + table);
        assertThat(all.share()).as("covered lines:%s", table).isGreaterThanOrEqualTo(LEAST);
    }
}
