package dev.pgpx.migrate.lint;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.query.RawSql;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Asks the catalogs of a database for what rules want to know.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>, 13 to 18.
 */
final class LintCatalogReader {
    private static final Codec<List<String>> NAMES = Codecs.array(Codecs.TEXT);

    private static final RawSql PATH = sql("select current_schemas(false)::text[]");

    private static final RawSql TABLES = sql(
            """
            select c.oid::int8, n.nspname::text, c.relname::text, c.reltuples::int8,
              case when c.relkind = 'p'
                then (select coalesce(sum(pg_total_relation_size(p.relid)), 0)::int8 from pg_partition_tree(c.oid) p)
                else pg_total_relation_size(c.oid) end,
              c.relkind = 'p',
              case when c.relkind = 'p'
                then (select coalesce(sum(pg_indexes_size(p.relid)), 0)::int8 from pg_partition_tree(c.oid) p)
                else pg_indexes_size(c.oid) end
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm') and c.relpersistence <> 't'
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')""");

    private static final RawSql COLUMNS = sql(
            """
            select a.attrelid::int8, a.attname::text, format_type(a.atttypid, a.atttypmod), a.attnotnull
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'm')""");

    private static final RawSql CHECKS = sql(
            """
            select conrelid::int8, pg_get_expr(conbin, conrelid) from pg_constraint
            where contype = 'c' and convalidated and conrelid <> 0""");

    private static final RawSql KEYS = sql(
            """
            select k.conrelid::int8, k.conname::text, n.nspname::text, c.relname::text,
              array(select a.attname::text from unnest(k.conkey) with ordinality as u (number, position)
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number order by u.position)
            from pg_constraint k join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'f'""");

    private static final RawSql INDEXES = sql(
            """
            select i.indrelid::int8, n.nspname::text, c.relname::text, tn.nspname::text, t.relname::text,
              case when i.indpred is null and i.indisvalid then
                array(select coalesce(a.attname::text, '') from unnest(i.indkey::int2[]) with ordinality as u (number, position)
                  left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = u.number and u.number <> 0
                  where u.position <= i.indnkeyatts order by u.position)
                else array[]::text[] end
            from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
            join pg_class t on t.oid = i.indrelid join pg_namespace tn on tn.oid = t.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')""");

    private static final RawSql CHILDREN = sql(
            """
            select i.inhparent::int8, n.nspname::text, c.relname::text
            from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'f') order by 2, 3""");

    private static final RawSql DEPENDENTS = sql(
            """
            select distinct d.refobjid::int8, n.nspname::text, v.relname::text, coalesce(a.attname::text, '')
            from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class
            join pg_namespace n on n.oid = v.relnamespace
            left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid and d.refobjsubid > 0
            where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid <> v.oid
              and n.nspname not in ('pg_catalog', 'information_schema')""");

    private final Database database;
    private final Map<Long, Map<String, LintCatalog.Column>> columns = new HashMap<>();
    private final Map<Long, List<String>> checks = new HashMap<>();
    private final Map<Long, Map<String, LintCatalog.ForeignKey>> keys = new HashMap<>();
    private final Map<Long, List<List<String>>> indexed = new HashMap<>();
    private final Map<Long, List<ObjectName>> children = new HashMap<>();
    private final Map<Long, List<LintCatalog.Dependent>> dependents = new HashMap<>();
    private final Map<ObjectName, ObjectName> indexes = new HashMap<>();

    LintCatalogReader(Database database) {
        this.database = database;
    }

    LintCatalog read() {
        details();
        return LintCatalog.of(
                        database.list(TABLES.label("tables for lint").map(row -> {
                            long id = row.getLong(0);
                            return new LintCatalog.Table(
                                    new ObjectName(row.require(1, Codecs.TEXT), row.require(2, Codecs.TEXT)),
                                    row.getLong(4),
                                    row.getLong(6),
                                    row.getLong(3),
                                    columns.getOrDefault(id, Map.of()),
                                    checks.getOrDefault(id, List.of()),
                                    keys.getOrDefault(id, Map.of()),
                                    indexed.getOrDefault(id, List.of()),
                                    row.getBoolean(5),
                                    children.getOrDefault(id, List.of()),
                                    dependents.getOrDefault(id, List.of()));
                        })),
                        indexes)
                .at(database.one(PATH.label("search path for lint").map(row -> row.require(0, NAMES))));
    }

    private void details() {
        each(COLUMNS, row -> columns.computeIfAbsent(row.getLong(0), id -> new HashMap<>())
                .put(
                        row.require(1, Codecs.TEXT),
                        new LintCatalog.Column(row.require(2, Codecs.TEXT), row.getBoolean(3))));
        each(CHECKS, row -> checks.computeIfAbsent(row.getLong(0), id -> new ArrayList<>())
                .add(row.require(1, Codecs.TEXT)));
        each(KEYS, row -> keys.computeIfAbsent(row.getLong(0), id -> new HashMap<>())
                .put(
                        row.require(1, Codecs.TEXT),
                        new LintCatalog.ForeignKey(
                                row.require(4, NAMES),
                                new ObjectName(row.require(2, Codecs.TEXT), row.require(3, Codecs.TEXT)))));
        each(INDEXES, row -> {
            indexes.put(
                    new ObjectName(row.require(1, Codecs.TEXT), row.require(2, Codecs.TEXT)),
                    new ObjectName(row.require(3, Codecs.TEXT), row.require(4, Codecs.TEXT)));
            indexed.computeIfAbsent(row.getLong(0), id -> new ArrayList<>()).add(row.require(5, NAMES));
        });
        each(CHILDREN, row -> children.computeIfAbsent(row.getLong(0), id -> new ArrayList<>())
                .add(new ObjectName(row.require(1, Codecs.TEXT), row.require(2, Codecs.TEXT))));
        each(DEPENDENTS, row -> dependents
                .computeIfAbsent(row.getLong(0), id -> new ArrayList<>())
                .add(new LintCatalog.Dependent(
                        new ObjectName(row.require(1, Codecs.TEXT), row.require(2, Codecs.TEXT)),
                        row.require(3, Codecs.TEXT))));
    }

    private void each(RawSql query, Consumer<Row> reader) {
        database.list(query.label("catalog for lint").map(row -> {
            reader.accept(row);
            return true;
        }));
    }
}
