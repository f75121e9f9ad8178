package dev.pgpx.testing.snapshot;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.error.TestingException;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, as the server prints them.
 *
 * @param name the table as the server names it, with its schema where the search path needs it
 * @param key the columns of its primary key; empty when there is none
 * @param rows the rows, in the order of the key or of all columns
 */
record TableRows(String name, List<String> key, List<Map<String, @Nullable String>> rows) {
    private record Found(String name, List<String> key) {}

    static TableRows read(Database database, String table) {
        Found found = database.optional(
                        sql("""
                select c.oid::regclass::text,
                    array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(attnum, at)
                        join pg_attribute a on a.attnum = k.attnum
                        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid order by k.at)
                from pg_class c where c.oid = to_regclass(:table) and c.relkind in ('r', 'p', 'v', 'm', 'f')
                """)
                                .bind("table", table)
                                .label("find table")
                                .map(row -> new Found(
                                        row.require(0, Codecs.TEXT), row.require(1, Codecs.array(Codecs.TEXT)))))
                .orElseThrow(() -> TestingException.of("PGPX-6545", table));
        // the name is as the server quotes it
        Statement all = Statement.of("select * from " + found.name() + " t order by " + order(found), "snapshot");
        List<Map<String, @Nullable String>> rows = database.execute(all, result -> {
            List<Map<String, @Nullable String>> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(texts(result.row()));
            }
            return texts;
        });
        return new TableRows(found.name(), found.key(), rows);
    }

    private static String order(Found found) {
        return found.key().isEmpty()
                ? "t::text"
                : String.join(", ", found.key().stream().map(TableRows::quoted).toList());
    }

    private static String quoted(String column) {
        return "\"" + column.replace("\"", "\"\"") + "\"";
    }

    private static Map<String, @Nullable String> texts(Row row) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            texts.put(row.name(i), row.getText(i));
        }
        return texts;
    }
}
