package dev.pgpx.schema.doctor;

import java.util.List;

/** Indexes that are missing, useless or broken. */
final class IndexChecks {
    private static final String INDEXES =
            """
            pg_index i join pg_class c on c.oid = i.indexrelid
              join pg_namespace n on n.oid = c.relnamespace and %s
              join pg_class t on t.oid = i.indrelid"""
                    .formatted(Catalogs.OWN_SCHEMA);

    private static final Check INVALID = SqlCheck.of(
            "invalid-index",
            """
            select %s, 'error', format('reindex index concurrently %%s', %s), format('%%I.%%I', n.nspname, t.relname)
              from %s
             where not i.indisvalid and c.relkind = 'i'
               and not exists (select from pg_stat_progress_create_index p where p.index_relid = i.indexrelid)
             order by 1
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, INDEXES));

    /** The first columns of an index have to be those of the key, in whatever order. */
    private static final Check FOREIGN_KEYS = SqlCheck.of(
            "foreign-key-without-index",
            """
            select %s, 'warning',
                   format('create index concurrently on %%s (%%s)', %s, columns.names), format('%%I', k.conname), columns.names,
                   k.confrelid::regclass
              from pg_constraint k join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace and %s
              join lateral (select string_agg(format('%%I', a.attname), ', ' order by key.place) as names
                              from unnest(k.conkey) with ordinality key (number, place)
                              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.number) columns on true
             where k.contype = 'f' and k.conparentid = 0
               and not exists (select from pg_index i
                                where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
                                  and (i.indkey::int2[])[0 : cardinality(k.conkey) - 1] @> k.conkey)
             order by 1, 4
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, Catalogs.OWN_SCHEMA));

    /** Of two that are alike the later one is named, unless a constraint needs it. */
    private static final Check DUPLICATES = SqlCheck.of(
            "duplicate-index",
            """
            select %s, 'note', format('drop index concurrently %%s', %s), other.indexrelid::regclass, pg_size_pretty(c.relpages::bigint * 8192)
              from %s
              join pg_index other on other.indrelid = i.indrelid and other.indexrelid <> i.indexrelid
               and other.indkey = i.indkey and other.indclass = i.indclass and other.indcollation = i.indcollation
               and other.indoption = i.indoption and other.indisvalid and other.indisunique >= i.indisunique
               and coalesce(pg_get_expr(other.indexprs, other.indrelid), '') = coalesce(pg_get_expr(i.indexprs, i.indrelid), '')
               and coalesce(pg_get_expr(other.indpred, other.indrelid), '') = coalesce(pg_get_expr(i.indpred, i.indrelid), '')
             where c.relkind = 'i' and not c.relispartition and not i.indisreplident
               and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
               and (other.indisunique > i.indisunique or other.indexrelid < i.indexrelid
                    or exists (select from pg_constraint k where k.conindid = other.indexrelid))
             order by 1, 4
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, INDEXES));

    /** From a megabyte on; those that keep a promise are used by writing. */
    private static final Check UNUSED = SqlCheck.of(
            "unused-index",
            """
            select %s, 'note', format('drop index concurrently %%s', %s), format('%%I.%%I', n.nspname, t.relname),
                   pg_size_pretty(c.relpages::bigint * 8192),
                   coalesce((select date_trunc('second', d.stats_reset)::text from pg_stat_database d
                              where d.datname = current_database()), 'the database was made')
              from %s join pg_stat_all_indexes s on s.indexrelid = i.indexrelid
             where s.idx_scan = 0 and c.relpages >= 128 and c.relkind = 'i' and not c.relispartition
               and not i.indisunique and not i.indisexclusion and not i.indisreplident and i.indisvalid
               and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
             order by 1
            """
                    .formatted(Catalogs.NAME, Catalogs.NAME, INDEXES));

    static final List<Check> ALL = List.of(INVALID, FOREIGN_KEYS, DUPLICATES, UNUSED);

    private IndexChecks() {}
}
