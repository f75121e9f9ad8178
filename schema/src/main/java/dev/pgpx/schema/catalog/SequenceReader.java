package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.SequenceOptions;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.fact.TableFact.Persistence;
import dev.pgpx.types.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads sequences; those of identity columns are kept for the columns. */
final class SequenceReader implements FactReader {
    private static final String SEQUENCES =
            """
            select c.oid::bigint, n.nspname, c.relname, c.relpersistence::text, format_type(s.seqtypid, null),
                s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                d.deptype::text, d.refobjid::bigint, d.refobjsubid, tn.nspname, t.relname, a.attname
            from pg_class c
            join pg_sequence s on s.seqrelid = c.oid
            join pg_namespace n on n.oid = c.relnamespace
            left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.objsubid = 0
                and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0 and d.deptype in ('a', 'i')
            left join pg_class t on t.oid = d.refobjid
            left join pg_namespace tn on tn.oid = t.relnamespace
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            where c.relnamespace::bigint = any(:namespaces)""";

    private final Map<ObjectId, Counting> identities = new HashMap<>();

    /**
     * The sequence behind an identity column.
     *
     * @param always whether no number can be given
     * @param column the column
     * @return what the database makes of its value
     */
    ColumnValue identity(boolean always, ObjectId column) {
        Counting counting = identities.get(column);
        return counting == null
                ? new ColumnValue.Identity(always)
                : new ColumnValue.Identity(always, Optional.of(counting.name()), counting.options());
    }

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(SEQUENCES, row -> {
            if (found.isMember("pg_class", row.getLong(0))) {
                found.extensionObject("pg_class", row.getLong(0), SequenceFact.keyOf(Cells.name(row, 1)));
            } else {
                add(row, found);
            }
        });
    }

    private void add(Row row, Found found) {
        ObjectName name = Cells.name(row, 1);
        Persistence persistence = TableReader.persistence(row, 3);
        SequenceOptions options = options(row);
        boolean ofColumn = !row.isNull(11);
        if (ofColumn && Cells.text(row, 11).equals("i")) {
            ObjectId column = found.id("pg_class", row.getLong(12), row.getInt(13));
            identities.put(column, new Counting(name, options));
            ObjectName table = Cells.name(row, 14);
            FactKey identity = ColumnFact.keyOf(table, Cells.text(row, 16));
            found.alias("pg_class", row.getLong(0), 0, identity);
            found.subject("pg_class", row.getLong(0), 0, SequenceFact.keyOf(name));
            found.provided(SequenceFact.keyOf(name), identity);
            return;
        }
        found.add("pg_class", row.getLong(0), new SequenceFact(name, persistence, options));
        if (ofColumn) {
            found.add(new SequenceOwnerFact(name, Cells.name(row, 14), Cells.text(row, 16)));
        }
    }

    private static SequenceOptions options(Row row) {
        return new SequenceOptions(
                Cells.text(row, 4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getBoolean(10));
    }

    private record Counting(ObjectName name, SequenceOptions options) {}
}
