package dev.pgpx.cli.shell.session;

import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.cli.output.ResultColumn;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement gave, all of it.
 *
 * @param query whether it gave rows, were it none
 * @param columns its columns, with their types where the format needs them; empty for a command
 * @param rows the rows, each value as the server's text; unmodifiable
 * @param count how many rows a command has changed
 */
public record SqlResult(boolean query, List<ResultColumn> columns, List<List<@Nullable String>> rows, long count) {
    /** Rows of our own making. */
    public static SqlResult of(List<String> names, List<List<@Nullable String>> rows) {
        return new SqlResult(true, names.stream().map(ResultColumn::text).toList(), rows, 0);
    }

    static SqlResult read(EngineResult result, OutputFormat format) {
        if (!result.hasRows()) {
            return new SqlResult(false, List.of(), List.of(), result.count());
        }
        Row row = result.row();
        int size = row.size();
        List<ResultColumn> columns = format.columns(row);
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (result.next()) {
            List<@Nullable String> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(row.getText(i));
            }
            rows.add(Collections.unmodifiableList(values));
        }
        return new SqlResult(true, columns, Collections.unmodifiableList(rows), 0);
    }

    /** The names of its columns. */
    public List<String> names() {
        return columns.stream().map(ResultColumn::name).toList();
    }

    /** The value of the first column of the first row; null when there is none. */
    public @Nullable String value() {
        return rows.isEmpty() || columns.isEmpty() ? null : rows.get(0).get(0);
    }
}
