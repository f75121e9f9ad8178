package dev.pgpx.schema.doctor;

import java.util.List;

/**
 * Space that holds nothing. Estimates: what the rows should take, by their number and the average widths that
 * {@code analyze} has found, against the pages that there are.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/storage-page-layout.html">Database Page Layout</a>.
 */
final class SpaceChecks {
    private static final Check DEAD_ROWS = SqlCheck.of(
            "dead-rows",
            """
            select format('%I.%I', schemaname, relname), 'warning', format('vacuum (verbose) %I.%I', schemaname, relname),
                   n_dead_tup, n_live_tup, coalesce(date_trunc('second', greatest(last_vacuum, last_autovacuum))::text, 'never')
              from pg_stat_user_tables
             where n_dead_tup > 10000 and n_dead_tup > n_live_tup
             order by 1
            """);

    static final List<Check> ALL = List.of(DEAD_ROWS, tables("100 MB"), indexes("100 MB"));

    private SpaceChecks() {}

    /**
     * Looks for tables of which less than half should be needed. A row has a header of 24 bytes and a pointer of 4.
     *
     * @param size how much may be too much
     */
    static Check tables(String size) {
        return SqlCheck.of(
                "table-bloat",
                """
                select name, 'warning', format('vacuum (full, verbose) %%s', name), pg_size_pretty(pages * 8192),
                       pg_size_pretty((pages - needed) * 8192), (pages - needed) * 100 / pages
                  from (select %s as name, c.relpages::bigint as pages,
                               ceil(c.reltuples * (28 + width) / (8168 * coalesce((
                                   select option_value::int from pg_options_to_table(c.reloptions)
                                    where option_name = 'fillfactor'), 100) / 100))::bigint as needed
                          from %s
                          join lateral (select sum((1 - null_frac) * avg_width) as width from pg_stats s
                                         where s.schemaname = n.nspname and s.tablename = c.relname) widths on width is not null
                         where c.relkind = 'r' and c.reltuples > 0) tables
                 where (pages - needed) * 8192 > pg_size_bytes('%s') and needed * 2 < pages
                 order by 1
                """
                        .formatted(Catalogs.NAME, Catalogs.TABLES, size));
    }

    /**
     * Looks for B-trees of columns of which less than half should be needed. An entry has a header of 8 bytes and a pointer of 4, and
     * a page is filled to nine tenths.
     *
     * @param size how much may be too much
     */
    static Check indexes(String size) {
        return SqlCheck.of(
                "index-bloat",
                """
                select name, 'warning', format('reindex index concurrently %%s', name), pg_size_pretty(pages * 8192),
                       pg_size_pretty((pages - needed) * 8192), (pages - needed) * 100 / pages
                  from (select %s as name, c.relpages::bigint as pages,
                               ceil(c.reltuples * (12 + ceil(width / 8) * 8) / (8152 * 0.9))::bigint + 1 as needed
                          from pg_index i join pg_class c on c.oid = i.indexrelid and c.relkind = 'i'
                          join pg_am m on m.oid = c.relam and m.amname = 'btree'
                          join pg_namespace n on n.oid = c.relnamespace and %s
                          join pg_class t on t.oid = i.indrelid
                          join lateral (select sum((1 - s.null_frac) * s.avg_width) as width
                                          from pg_attribute a join pg_stats s on s.attname = a.attname
                                         where a.attrelid = t.oid and a.attnum = any(i.indkey)
                                           and s.schemaname = n.nspname and s.tablename = t.relname) widths on width is not null
                         where c.reltuples > 0 and not 0 = any(i.indkey::int2[])) indexes
                 where (pages - needed) * 8192 > pg_size_bytes('%s') and needed * 2 < pages
                 order by 1
                """
                        .formatted(Catalogs.NAME, Catalogs.OWN_SCHEMA, size));
    }
}
