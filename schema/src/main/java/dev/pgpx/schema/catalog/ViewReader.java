package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.ViewFact;
import dev.pgpx.schema.fact.ViewFact.Column;
import dev.pgpx.types.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads views and materialized views. */
final class ViewReader implements FactReader {
    private static final String VIEWS =
            """
            select c.oid::bigint, n.nspname, c.relname, c.relkind::text, pg_get_viewdef(c.oid), c.reloptions,
                tc.reloptions, am.amname, ts.spcname, a.names, a.types, a.defaulted, a.defaults, r.oid::bigint
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_rewrite r on r.ev_class = c.oid and r.rulename = '_RETURN'
            left join pg_am am on am.oid = c.relam and am.amname <> 'heap'
            left join pg_tablespace ts on ts.oid = c.reltablespace
            left join pg_class tc on tc.oid = c.reltoastrelid
            left join lateral (
                select array_agg(attname::text order by attnum) as names,
                    array_agg(format_type(atttypid, atttypmod) order by attnum) as types,
                    array_agg(attname::text order by attnum) filter (where d.oid is not null) as defaulted,
                    array_agg(pg_get_expr(d.adbin, d.adrelid) order by attnum) filter (where d.oid is not null) as defaults
                from pg_attribute at left join pg_attrdef d on d.adrelid = at.attrelid and d.adnum = at.attnum
                where at.attrelid = c.oid and at.attnum > 0 and not at.attisdropped) a on true
            where c.relkind in ('v', 'm') and c.relnamespace::bigint = any(:namespaces)""";

    private static final String STORAGES =
            """
            select a.attrelid::bigint, a.attname, null::text, null::text,
                case when a.attstorage <> t.typstorage then a.attstorage::text end, %s,
                case when a.attstattarget >= 0 then a.attstattarget::int end, a.attoptions, a.attfdwoptions
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
            where c.relkind = 'm' and c.relnamespace::bigint = any(:namespaces) and a.attnum > 0 and not a.attisdropped""";

    @Override
    public void read(Catalog catalog, Found found) {
        Map<Long, Map<String, ColumnFact.Storage>> storages = storages(catalog);
        catalog.rows(Set.of("pg_rewrite"), VIEWS, row -> {
            if (found.isMember("pg_class", row.getLong(0))) {
                FactKind kind = Cells.text(row, 3).equals("v") ? FactKind.VIEW : FactKind.MATERIALIZED_VIEW;
                found.extensionObject("pg_class", row.getLong(0), FactKey.of(kind, Cells.name(row, 1)));
            } else {
                add(row, storages.getOrDefault(row.getLong(0), Map.of()), found);
            }
        });
    }

    private static Map<Long, Map<String, ColumnFact.Storage>> storages(Catalog catalog) {
        Map<Long, Map<String, ColumnFact.Storage>> storages = new HashMap<>();
        String compression = "case when a.attcompression <> '' then a.attcompression::text end";
        catalog.rows(Set.of("pg_rewrite"), STORAGES.formatted(catalog.since(14, compression, "null::text")), row -> {
            ColumnFact.Storage storage = ColumnReader.storage(row, 2);
            if (!storage.equals(ColumnFact.Storage.DEFAULT)) {
                storages.computeIfAbsent(row.getLong(0), any -> new HashMap<>()).put(Cells.text(row, 1), storage);
            }
        });
        return storages;
    }

    private static void add(Row row, Map<String, ColumnFact.Storage> storage, Found found) {
        ObjectName name = Cells.name(row, 1);
        List<String> names = Cells.texts(row, 9);
        List<String> types = Cells.texts(row, 10);
        List<Column> columns = IntStream.range(0, names.size())
                .mapToObj(at -> new Column(names.get(at), types.get(at)))
                .toList();
        String query = withoutSemicolon(Cells.text(row, 4));
        found.relation(row.getLong(0), name);
        for (int at = 0; at < names.size(); at++) {
            FactKey column = ColumnFact.keyOf(name, names.get(at));
            found.alias("pg_class", row.getLong(0), at + 1, column);
            found.subject("pg_class", row.getLong(0), at + 1, column);
        }
        if (Cells.text(row, 3).equals("v")) {
            ViewFact view = new ViewFact(name, columns, query, Cells.options(row, 5), defaults(row));
            found.add("pg_class", row.getLong(0), view);
            found.alias("pg_rewrite", row.getLong(13), 0, view.key());
            return;
        }
        Map<String, String> parameters = new LinkedHashMap<>(Cells.options(row, 5));
        parameters.putAll(Cells.options(row, 6, "toast."));
        MaterializedViewFact view = new MaterializedViewFact(
                name, columns, query, Cells.optional(row, 7), Cells.optional(row, 8), parameters, storage);
        found.add("pg_class", row.getLong(0), view);
        found.alias("pg_rewrite", row.getLong(13), 0, view.key());
    }

    private static Map<String, String> defaults(Row row) {
        Map<String, String> defaults = new TreeMap<>();
        List<String> names = Cells.texts(row, 11);
        List<String> values = Cells.texts(row, 12);
        for (int at = 0; at < names.size(); at++) {
            defaults.put(names.get(at), values.get(at));
        }
        return defaults;
    }

    private static String withoutSemicolon(String query) {
        String trimmed = query.strip();
        return trimmed.endsWith(";") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
