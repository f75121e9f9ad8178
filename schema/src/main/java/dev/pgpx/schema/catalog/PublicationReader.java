package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.PublicationFact;
import dev.pgpx.schema.fact.PublicationFact.Published;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads publications. */
final class PublicationReader implements FactReader {
    private static final String PUBLICATIONS =
            """
            select p.oid::bigint, p.pubname, p.puballtables, array_remove(array[case when p.pubinsert then 'insert' end,
                case when p.pubupdate then 'update' end, case when p.pubdelete then 'delete' end,
                case when p.pubtruncate then 'truncate' end], null), p.pubviaroot, %s, %s
            from pg_publication p""";

    private static final String SCHEMAS =
            """
            (select array_agg(n.nspname::text) from pg_publication_namespace s join pg_namespace n on n.oid = s.pnnspid
                where s.pnpubid = p.oid)""";

    private static final String TABLES =
            """
            select r.oid::bigint, r.prpubid::bigint, n.nspname, c.relname, %s, %s
            from pg_publication_rel r join pg_class c on c.oid = r.prrelid join pg_namespace n on n.oid = c.relnamespace
            order by n.nspname, c.relname""";

    private static final String COLUMNS =
            """
            (select array_agg(a.attname::text order by u.n) from unnest(r.prattrs::int2[]) with ordinality u(num, n)
                join pg_attribute a on a.attrelid = r.prrelid and a.attnum = u.num)""";

    @Override
    public void read(Catalog catalog, Found found) {
        if (!catalog.whole()) {
            return;
        }
        Map<Long, List<Published>> tables = new HashMap<>();
        String sql = TABLES.formatted(
                catalog.since(15, COLUMNS, "null::text[]"),
                catalog.since(15, "pg_get_expr(r.prqual, r.prrelid)", "null::text"));
        Map<Long, Long> parts = new HashMap<>();
        catalog.rows(Set.of("pg_publication"), sql, row -> {
            parts.put(row.getLong(0), row.getLong(1));
            tables.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                    .add(new Published(Cells.name(row, 2), Cells.texts(row, 4), Cells.optional(row, 5)));
        });
        catalog.rows(
                Set.of("pg_publication"),
                PUBLICATIONS.formatted(
                        catalog.since(18, "p.pubgencols = 's'", "false"), catalog.since(15, SCHEMAS, "null::text[]")),
                row -> found.add(
                        "pg_publication",
                        row.getLong(0),
                        publication(row, tables.getOrDefault(row.getLong(0), List.of()))));
        parts.forEach((part, publication) -> found.key("pg_publication", publication)
                .ifPresent(key -> found.alias("pg_publication_rel", part, 0, key)));
    }

    private static PublicationFact publication(Row row, List<Published> tables) {
        return new PublicationFact(
                Cells.text(row, 1),
                row.getBoolean(2),
                tables,
                new TreeSet<>(Cells.texts(row, 6)),
                new TreeSet<>(Cells.texts(row, 3)),
                row.getBoolean(4),
                row.getBoolean(5));
    }
}
