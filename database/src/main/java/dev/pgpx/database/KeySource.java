package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws keys ahead of an insert: from the sequence of the column, or else by its default, {@code gen_random_uuid()} for example.
 * With its key each record knows its row, so the order of results is certain without asking for them in any order.
 */
final class KeySource {
    private final Table<?> table;
    private final Column<?> column;
    /** The column's default as the server tells it; null while there is a sequence. */
    private @Nullable String expression;

    private boolean none;

    KeySource(Table<?> table, Column<?> column) {
        this.table = table;
        this.column = column;
    }

    Column<?> column() {
        return column;
    }

    /** So many keys; null when there is nothing to draw them from. */
    @Nullable
    List<Object> draw(BulkSession session, int count) {
        if (none) {
            return null;
        }
        if (expression == null) {
            List<Object> keys = isNumber() ? read(session, fromSequence(count)) : List.of();
            if (keys.size() == count) {
                return keys;
            }
            expression = findDefault(session);
            none = expression == null;
        }
        return expression == null ? null : read(session, byDefault(expression, count));
    }

    private List<Object> read(BulkSession session, Statement statement) {
        List<Object> keys = new ArrayList<>();
        Codec<?> codec = column.definition().codec();
        session.run(statement, result -> {
            while (result.next()) {
                keys.add(result.row().require(0, codec));
            }
        });
        return keys;
    }

    /** Only numbers come from sequences. */
    private boolean isNumber() {
        return Number.class.isAssignableFrom(column.definition().codec().javaType());
    }

    private String name() {
        return Identifiers.quote(table.schema(), table.name());
    }

    private String cast() {
        return Identifiers.quote(
                column.definition().codec().type().schema(),
                column.definition().codec().type().name());
    }

    /**
     * Nothing where the column owns no sequence, or the role may not use it by itself, as it may by an insert. The sequence is
     * looked up once and not for each key, which would cost more than all the rest of an insert.
     */
    private Statement fromSequence(int count) {
        String sql = "with s as materialized (select pg_get_serial_sequence($1, $2)::regclass as name)"
                + " select nextval((select name from s))::" + cast() + " from (select generate_series(1, $3)) as n"
                + " where (select has_sequence_privilege(name, 'usage, update') from s)";
        return Statement.of(
                sql,
                List.of(
                        new Parameter<>(Codecs.TEXT, name()),
                        new Parameter<>(Codecs.TEXT, column.name()),
                        new Parameter<>(Codecs.INT4, count)),
                "keys of " + table.name());
    }

    private @Nullable String findDefault(BulkSession session) {
        String sql = "select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d"
                + " join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum"
                + " where d.adrelid = $1::regclass and a.attname = $2 and a.attgenerated = ''";
        Statement statement = Statement.of(
                sql,
                List.of(new Parameter<>(Codecs.TEXT, name()), new Parameter<>(Codecs.TEXT, column.name())),
                "default of " + table.name() + "." + column.name());
        List<String> found = new ArrayList<>();
        session.run(statement, result -> {
            while (result.next()) {
                found.add(result.row().require(0, Codecs.TEXT));
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }

    private Statement byDefault(String trusted, int count) {
        String sql = "select (" + trusted + ")::" + cast() + " from generate_series(1, $1)";
        return Statement.of(sql, List.of(new Parameter<>(Codecs.INT4, count)), "keys of " + table.name());
    }
}
