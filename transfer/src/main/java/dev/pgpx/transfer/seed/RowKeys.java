package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.document.Node;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.transfer.table.UniqueKey;
import dev.pgpx.types.error.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the columns by which a row is found again: those declared; else the primary key, when the record has all of it; else the
 * only unique constraint of which it has all.
 */
final class RowKeys {
    private final Consumer<Problem> problems;
    private final Map<List<Object>, PlannedRow> seen = new HashMap<>();

    RowKeys(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Chooses. */
    void choose(PlannedRow row, @Nullable SeedKey declared) {
        if (declared != null) {
            Optional<String> missing = declared.columns().stream()
                    .filter(column -> !row.values().containsKey(column))
                    .findFirst();
            if (missing.isPresent()) {
                problem(row, "PGPX-2358", row.origin().title(), missing.get());
                return;
            }
            found(row, declared.columns());
            return;
        }
        List<UniqueKey> usable = row.table().keys().stream()
                .filter(key -> key.columns().stream().allMatch(column -> has(row, column)))
                .toList();
        if (usable.isEmpty()) {
            problem(
                    row,
                    "PGPX-2359",
                    row.origin().title(),
                    described(row.table().keys()));
        } else if (usable.size() > 1 && !usable.get(0).primary()) {
            problem(row, "PGPX-2360", row.origin().title(), described(usable));
        } else {
            found(row, usable.get(0).columns());
        }
    }

    private static boolean has(PlannedRow row, String column) {
        PlannedRow.Value value = row.values().get(column);
        return value instanceof PlannedRow.Reference
                || (value instanceof PlannedRow.Given given && !given.node().isNull());
    }

    private static String described(List<UniqueKey> keys) {
        return keys.isEmpty()
                ? "none"
                : keys.stream().map(key -> String.join(", ", key.columns())).collect(Collectors.joining("; "));
    }

    private void found(PlannedRow row, List<String> columns) {
        row.keyIs(columns);
        TableName table = row.table().name();
        List<Object> identity = List.of(
                table,
                columns,
                columns.stream()
                        .map(column -> identity(row.values().get(column)))
                        .toList());
        PlannedRow other = seen.putIfAbsent(identity, row);
        if (other != null) {
            problem(
                    row,
                    "PGPX-2361",
                    row.origin().title(),
                    String.join(", ", columns),
                    other.origin().place());
        }
    }

    private static Object identity(PlannedRow.@Nullable Value value) {
        if (value instanceof PlannedRow.Reference reference) {
            return List.of(System.identityHashCode(reference.target()), reference.column());
        }
        return value instanceof PlannedRow.Given given && given.node() instanceof Node.Scalar scalar
                ? scalar.text()
                : String.valueOf(value);
    }

    private void problem(PlannedRow row, String code, Object... arguments) {
        problems.accept(TransferException.problem(code, arguments)
                .at(row.origin().place().toString()));
    }
}
