package dev.pgpx.transfer.table;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions whose answers are text. */
public final class Questions {
    private Questions() {}

    /**
     * Runs a query.
     *
     * @param database where
     * @param label what it is for
     * @param sql its text; each column is a text
     * @param parameters its parameters, each a text
     * @return the rows
     */
    public static List<List<@Nullable String>> ask(Database database, String label, String sql, String... parameters) {
        return database.execute(statement(label, sql, parameters), Questions::rows);
    }

    /**
     * A statement with texts as parameters.
     *
     * @param label what it is for
     * @param sql its text
     * @param parameters its parameters
     * @return the statement
     */
    public static Statement statement(String label, String sql, String... parameters) {
        List<Parameter<?>> values = new ArrayList<>();
        Arrays.stream(parameters).forEach(text -> values.add(new Parameter<>(Codecs.TEXT, text)));
        return Statement.of(sql, values, label);
    }

    private static List<List<@Nullable String>> rows(EngineResult result) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (result.next()) {
            List<@Nullable String> row = new ArrayList<>();
            for (int i = 0; i < result.row().size(); i++) {
                row.add(result.row().isNull(i) ? null : result.row().getText(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
