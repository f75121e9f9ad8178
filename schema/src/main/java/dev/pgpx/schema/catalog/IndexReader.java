package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ClusterFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexFact.Uniqueness;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.ReplicaIdentityFact;
import dev.pgpx.schema.fact.ReplicaIdentityFact.Identity;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the indexes that belong to no constraint. */
final class IndexReader implements FactReader {
    private static final String KEYS =
            """
            select i.indexrelid::bigint,
                case when a.attname is null then pg_get_indexdef(i.indexrelid, k.n, false) else quote_ident(a.attname) end,
                a.attname,
                case when s.attstattarget >= 0 and a.attname is null then s.attstattarget::int end, k.n > i.indnkeyatts
            from pg_index i
            join pg_class c on c.oid = i.indexrelid
            cross join lateral generate_series(1, i.indnatts) k(n)
            join pg_attribute s on s.attrelid = i.indexrelid and s.attnum = k.n
            left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[k.n - 1]
            where c.relnamespace::bigint = any(:namespaces)
                and not exists (select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))
            order by i.indexrelid, k.n""";

    /** Notes whether a table is clustered by an index, and whether it identifies rows. */
    static void choices(Found found, ObjectName table, String index, FactKey key, boolean clustered, boolean identity) {
        if (clustered) {
            ClusterFact cluster = new ClusterFact(table, index);
            found.add(cluster);
            found.depends(cluster.key(), key);
        }
        if (identity) {
            ReplicaIdentityFact replica = new ReplicaIdentityFact(table, Identity.INDEX, Optional.of(index));
            found.add(replica);
            found.depends(replica.key(), key);
        }
    }

    @Override
    public void read(Catalog catalog, Found found) {
        Map<Long, List<Part>> parts = new HashMap<>();
        catalog.rows(KEYS, row -> parts.computeIfAbsent(row.getLong(0), any -> new ArrayList<>())
                .add(new Part(Cells.text(row, 1), Cells.optional(row, 2), Cells.number(row, 3), row.getBoolean(4))));
        String sql =
                """
                select i.indexrelid::bigint, i.indrelid::bigint, c.relname, am.amname, i.indisunique, %s, i.indisvalid,
                    pg_get_expr(i.indpred, i.indrelid), c.reloptions, ts.spcname, pg_get_indexdef(i.indexrelid),
                    i.indisclustered, i.indisreplident, pn.nspname, pt.relname, pc.relname, c.relkind = 'I'
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_am am on am.oid = c.relam
                left join pg_tablespace ts on ts.oid = c.reltablespace
                left join pg_inherits h on h.inhrelid = i.indexrelid
                left join pg_class pc on pc.oid = h.inhparent
                left join pg_index pi on pi.indexrelid = h.inhparent
                left join pg_class pt on pt.oid = pi.indrelid
                left join pg_namespace pn on pn.oid = pt.relnamespace
                where c.relnamespace::bigint = any(:namespaces)
                    and not exists (
                        select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))"""
                        .formatted(catalog.since(15, "i.indnullsnotdistinct", "false"));
        catalog.rows(sql, row -> found.relation(row.getLong(1))
                .ifPresent(table -> add(row, table, parts.getOrDefault(row.getLong(0), List.of()), found)));
    }

    private static void add(Row row, ObjectName table, List<Part> parts, Found found) {
        List<Part> keys = parts.stream().filter(part -> !part.included()).toList();
        List<String> expressions = keys.stream().map(Part::expression).toList();
        List<IndexKeyText> texts = IndexKeyText.of(Cells.text(row, 10), expressions);
        List<IndexFact.Key> columns = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            columns.add(texts.get(at)
                    .key(
                            keys.get(at).expression(),
                            keys.get(at).column(),
                            keys.get(at).statistics()));
        }
        String name = Cells.text(row, 2);
        Uniqueness unique = row.getBoolean(5) ? Uniqueness.NULLS_NOT_DISTINCT : Uniqueness.UNIQUE;
        IndexFact index = new IndexFact(
                table,
                name,
                Cells.text(row, 3),
                columns,
                parts.stream()
                        .filter(Part::included)
                        .map(part -> part.column().orElse(part.expression()))
                        .toList(),
                row.getBoolean(4) ? unique : Uniqueness.NONE,
                Cells.optional(row, 7),
                Cells.options(row, 8),
                Cells.optional(row, 9),
                row.getBoolean(16),
                row.getBoolean(6));
        found.add("pg_class", row.getLong(0), index);
        choices(found, table, name, index.key(), row.getBoolean(11), row.getBoolean(12));
        if (!row.isNull(15)) {
            ObjectName parent = Cells.name(row, 13);
            found.add(new IndexPartitionFact(table, name, parent, Cells.text(row, 15)));
        }
    }

    private record Part(String expression, Optional<String> column, Optional<Integer> statistics, boolean included) {}
}
