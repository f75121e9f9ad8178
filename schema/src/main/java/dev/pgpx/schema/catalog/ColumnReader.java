package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnFact.Storage;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the columns of tables. */
final class ColumnReader implements FactReader {
    private final SequenceReader sequences;

    /** A reader that asks for the sequences of identity columns, read before. */
    ColumnReader(SequenceReader sequences) {
        this.sequences = sequences;
    }

    /** A default names no columns, so its text needs no table, which the server would open for it. */
    @Override
    public void read(Catalog catalog, Found found) {
        String sql =
                """
                select a.attrelid::bigint, a.attnum::int, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                    a.attidentity::text, a.attgenerated::text,
                    pg_get_expr(d.adbin, case when a.attgenerated = '' then 0 else d.adrelid end), d.oid::bigint,
                    a.attislocal or c.relispartition, cn.nspname, co.collname,
                    case when a.attstorage <> t.typstorage then a.attstorage::text end, %s,
                    case when a.attstattarget >= 0 then a.attstattarget::int end, a.attoptions, a.attfdwoptions
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid
                join pg_type t on t.oid = a.atttypid
                left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                left join pg_collation co on co.oid = a.attcollation and a.attcollation <> t.typcollation
                left join pg_namespace cn on cn.oid = co.collnamespace
                where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'f')
                    and c.relnamespace::bigint = any(:namespaces)
                order by a.attrelid, a.attnum"""
                        .formatted(catalog.since(
                                14, "case when a.attcompression <> '' then a.attcompression::text end", "null::text"));
        Map<Long, Integer> places = new HashMap<>();
        catalog.rows(sql, row -> {
            int place = places.merge(row.getLong(0), 0, (before, first) -> before + 1);
            found.relation(row.getLong(0)).ifPresent(table -> add(row, table, place, found));
        });
    }

    private void add(Row row, ObjectName table, int place, Found found) {
        String name = Cells.text(row, 2);
        Storage storage = storage(row, 10);
        ObjectId id = found.id("pg_class", row.getLong(0), row.getInt(1));
        ColumnFact column = new ColumnFact(
                table,
                place,
                name,
                Cells.text(row, 3),
                !row.getBoolean(4),
                value(row, id),
                !row.getBoolean(9),
                storage);
        found.add("pg_class", row.getLong(0), row.getInt(1), column);
        if (!row.isNull(8)) {
            FactKey key = column.value() instanceof ColumnValue.DefaultValue
                    ? new FactKey(FactKind.COLUMN_DEFAULT, table, name)
                    : column.key();
            found.alias("pg_attrdef", row.getLong(8), 0, key);
        }
    }

    /** What is not the default, from seven columns: the collation's schema and name, method, compression and so on. */
    static Storage storage(Row row, int index) {
        return new Storage(
                Cells.optionalName(row, index),
                Cells.optional(row, index + 2).map(ColumnReader::method),
                Cells.optional(row, index + 3).map(ColumnReader::compression),
                Cells.number(row, index + 4),
                Cells.options(row, index + 5),
                Cells.options(row, index + 6));
    }

    private ColumnValue value(Row row, ObjectId column) {
        String identity = Cells.text(row, 5);
        if (!identity.isEmpty()) {
            return sequences.identity(identity.equals("a"), column);
        }
        Optional<String> expression = Cells.optional(row, 7);
        return switch (Cells.text(row, 6)) {
            case "s" -> new ColumnValue.Computed(expression.orElseThrow(), /* virtual= */ false);
            case "v" -> new ColumnValue.Computed(expression.orElseThrow(), /* virtual= */ true);
            default ->
                expression.<ColumnValue>map(ColumnValue.DefaultValue::new).orElse(ColumnValue.Given.GIVEN);
        };
    }

    private static String method(String letter) {
        return switch (letter) {
            case "p" -> "PLAIN";
            case "e" -> "EXTERNAL";
            case "m" -> "MAIN";
            default -> "EXTENDED";
        };
    }

    private static String compression(String letter) {
        return letter.equals("l") ? "lz4" : "pglz";
    }
}
