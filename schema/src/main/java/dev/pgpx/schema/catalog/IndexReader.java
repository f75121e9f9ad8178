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
    /**
     * The server is asked for the definition only where a key has more than its direction behind it, or may have: to write
     * definitions takes it longer than all the rest. The operator class is left out of them where it is that of the type itself;
     * {@code varchar}, which has none, takes that of {@code text}, unless somebody has made a default of their own.
     */
    private static final String KEYS =
            """
            select k.id::bigint,
                case when k.name is null then pg_get_indexdef(k.id, k.n, false) else quote_ident(k.name) end,
                k.name, k.target, k.included, coalesce(k.option, 0),
                case when not k.included and k.plain is not true then pg_get_indexdef(k.id) end
            from (
                select i.indexrelid as id, s.attnum::int as n, a.attname as name,
                    case when s.attstattarget >= 0 and a.attname is null then s.attstattarget::int end as target,
                    s.attnum > i.indnkeyatts as included, i.indoption[s.attnum - 1]::int as option,
                    s.attoptions is null and i.indcollation[s.attnum - 1] in (0, a.attcollation) and o.opcdefault and (
                        o.opcintype = a.atttypid
                        or a.atttypid = 'varchar'::regtype and o.opcintype = 'text'::regtype and not exists (
                            select from pg_opclass where opcdefault and oid >= 16384)) as plain
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_attribute s on s.attrelid = i.indexrelid and s.attnum > 0
                left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[s.attnum - 1]
                left join pg_opclass o on o.oid = i.indclass[s.attnum - 1]
                where c.relnamespace::bigint = any(:namespaces) and not exists (
                    select from pg_constraint o where o.conindid = i.indexrelid and o.contype in ('p', 'u', 'x'))) k
            order by k.id, k.n""";

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
                .add(part(row)));
        String sql =
                """
                select i.indexrelid::bigint, i.indrelid::bigint, c.relname, am.amname, i.indisunique, %s, i.indisvalid,
                    pg_get_expr(i.indpred, i.indrelid), c.reloptions, ts.spcname,
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
        List<IndexKeyText> texts = texts(keys);
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
                row.getBoolean(15),
                row.getBoolean(6));
        found.add("pg_class", row.getLong(0), index);
        choices(found, table, name, index.key(), row.getBoolean(10), row.getBoolean(11));
        if (!row.isNull(14)) {
            ObjectName parent = Cells.name(row, 12);
            found.add(new IndexPartitionFact(table, name, parent, Cells.text(row, 14)));
        }
    }

    private static List<IndexKeyText> texts(List<Part> keys) {
        return keys.stream()
                .flatMap(key -> key.definition().stream())
                .findFirst()
                .map(definition -> IndexKeyText.of(
                        definition, keys.stream().map(Part::expression).toList()))
                .orElseGet(() -> keys.stream()
                        .map(key -> IndexKeyText.plain(key.option()))
                        .toList());
    }

    private static Part part(Row row) {
        return new Part(
                Cells.text(row, 1),
                Cells.optional(row, 2),
                Cells.number(row, 3),
                row.getBoolean(4),
                row.getInt(5),
                Cells.optional(row, 6));
    }

    private record Part(
            String expression,
            Optional<String> column,
            Optional<Integer> statistics,
            boolean included,
            int option,
            Optional<String> definition) {}
}
