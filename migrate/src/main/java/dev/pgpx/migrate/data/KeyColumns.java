package dev.pgpx.migrate.data;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The key by which a table is gone through: columns that are never null, and that an index begins with. Their values are handled as
 * the server writes them.
 *
 * @param columns the columns, in the order of the key, with their types
 */
record KeyColumns(List<Column> columns) {
    /**
     * A column of the key.
     *
     * @param name its name
     * @param type its type as SQL text
     */
    record Column(String name, String type) {
        String sql() {
            return Identifiers.quote(name);
        }
    }

    KeyColumns {
        columns = List.copyOf(columns);
    }

    /** The key of a table, in the database as it is. */
    static KeyColumns read(Database database, String table, List<String> names) {
        List<Column> columns = names.stream()
                .map(name -> database.optional(
                                sql("select format_type(atttypid, null) from pg_attribute where attrelid = :table::regclass"
                                                + " and attname = :name and attnum > 0 and not attisdropped and attnotnull")
                                        .bind("table", table)
                                        .bind("name", name)
                                        .map(row -> new Column(name, row.require(0, Codecs.TEXT))))
                        .orElseThrow(() -> MigrationException.of("PGPX-7072", table, name)))
                .toList();
        requireIndex(database, table, names);
        return new KeyColumns(columns);
    }

    /** Without one, each batch would sort the table. */
    private static void requireIndex(Database database, String table, List<String> names) {
        List<String> indexes =
                database.list(sql("select array_to_string(array(select attname::text from unnest(i.indkey::int2[])"
                                + " with ordinality k(number, place) join pg_attribute on attrelid = i.indrelid and attnum = k.number"
                                + " where k.place <= :length order by k.place), e'\\n')"
                                + " from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam"
                                + " where i.indrelid = :table::regclass and i.indisvalid and i.indpred is null and m.amname = 'btree'")
                        .bind("table", table)
                        .bind("length", names.size())
                        .map(row -> row.require(0, Codecs.TEXT)));
        if (!indexes.contains(String.join("\n", names))) {
            throw MigrationException.of("PGPX-7073", table, String.join(", ", names));
        }
    }

    /** Compares the key with values that are bound. */
    String compared(String prefix, String operator, String parameter) {
        String left = columns.stream().map(column -> prefix + column.sql()).collect(Collectors.joining(", "));
        String right = IntStream.range(0, columns.size())
                .mapToObj(at ->
                        "cast(:" + parameter + at + " as " + columns.get(at).type() + ")")
                .collect(Collectors.joining(", "));
        return "(" + left + ") " + operator + " (" + right + ")";
    }

    /** Binds the values of a key. */
    static RawSql bind(RawSql statement, String parameter, List<String> values) {
        RawSql bound = statement;
        for (int at = 0; at < values.size(); at++) {
            bound = bound.bind(parameter + at, Codecs.TEXT, values.get(at));
        }
        return bound;
    }

    /** The columns, one after the other. */
    String list() {
        return list("");
    }

    /** The columns, one after the other, each behind the prefix. */
    String list(String prefix) {
        return columns.stream().map(column -> prefix + column.sql()).collect(Collectors.joining(", "));
    }

    /** The columns, backwards. */
    String descending() {
        return columns.stream().map(column -> column.sql() + " desc").collect(Collectors.joining(", "));
    }

    /** The values as an array of texts. */
    String texts() {
        return columns.stream().map(column -> column.sql() + "::text").collect(Collectors.joining(", ", "array[", "]"));
    }
}
