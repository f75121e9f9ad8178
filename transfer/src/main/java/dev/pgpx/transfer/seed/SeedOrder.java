package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.TransferException;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts rows in layers: each refers to rows of the layers before it only. */
final class SeedOrder {
    private final Consumer<Problem> problems;
    private final Set<PlannedRow> here = new HashSet<>();
    private final Map<PlannedRow, Integer> depths = new HashMap<>();
    private final Set<PlannedRow> told = new HashSet<>();

    SeedOrder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** The layers; rows that refer to themselves, however far around, are told. */
    List<List<PlannedRow>> layers(List<PlannedRow> rows) {
        here.addAll(rows);
        Map<Integer, List<PlannedRow>> layers = new TreeMap<>();
        for (PlannedRow row : rows) {
            int depth = depth(row, new LinkedHashSet<>());
            layers.computeIfAbsent(depth, key -> new ArrayList<>()).add(row);
        }
        return List.copyOf(layers.values());
    }

    private int depth(PlannedRow row, Set<PlannedRow> path) {
        Integer known = depths.get(row);
        if (known != null) {
            return known;
        }
        if (!path.add(row)) {
            cycle(row, List.copyOf(path));
            return 0;
        }
        int depth = row.references()
                .filter(reference -> here.contains(reference.target()))
                .mapToInt(reference -> depth(reference.target(), path) + 1)
                .max()
                .orElse(0);
        path.remove(row);
        depths.put(row, depth);
        return depth;
    }

    private void cycle(PlannedRow row, List<PlannedRow> path) {
        List<PlannedRow> round = path.subList(path.indexOf(row), path.size());
        if (told.addAll(round)) {
            String way = round.stream().map(each -> each.origin().title()).collect(Collectors.joining(" -> "));
            problems.accept(TransferException.problem(
                            "PGPX-2362", way + " -> " + row.origin().title())
                    .at(row.origin().place().toString()));
        }
    }
}
