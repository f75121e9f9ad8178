package dev.pgpx.cli.shell.complete;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.cli.shell.complete.Relation.Column;
import dev.pgpx.database.Database;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what is proposed, by a few queries.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>, 13 to 18.
 */
public final class CatalogReader {
    private final Database database;

    private CatalogReader(Database database) {
        this.database = database;
    }

    /**
     * Reads the catalogs.
     *
     * @param searchPath the schemas of the session for which it is read, in order
     */
    public static CatalogModel read(Database database, List<String> searchPath) {
        CatalogReader reader = new CatalogReader(database);
        return new CatalogModel(
                List.copyOf(searchPath),
                reader.relations(),
                reader.foreignKeys(),
                reader.functions(),
                reader.types(),
                reader.enums(),
                reader.settings(),
                reader.names());
    }

    private Map<String, Map<String, Relation>> relations() {
        Map<String, Map<String, Relation>> all = new LinkedHashMap<>();
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        each(
                sql("select n.nspname, c.relname, c.relkind, a.attname, pg_catalog.format_type(a.atttypid, null)"
                        + " from pg_catalog.pg_class c"
                        + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                        + " left join pg_catalog.pg_attribute a"
                        + " on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
                        + " where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_(toast|temp)'"
                        + " order by 1, 2, a.attnum"),
                row -> {
                    String schema = text(row, 0);
                    String name = text(row, 1);
                    List<Column> own = columns.computeIfAbsent(schema + "\0" + name, key -> new ArrayList<>());
                    if (!row.isNull(3)) {
                        own.add(new Column(text(row, 3), text(row, 4)));
                    }
                    all.computeIfAbsent(schema, key -> new LinkedHashMap<>())
                            .put(name, new Relation(schema, name, text(row, 2), List.of()));
                });
        all.values()
                .forEach(some -> some.replaceAll((name, relation) -> new Relation(
                        relation.schema(),
                        name,
                        relation.kind(),
                        columns.getOrDefault(relation.schema() + "\0" + name, List.of()))));
        return all;
    }

    private List<ForeignKey> foreignKeys() {
        List<ForeignKey> all = new ArrayList<>();
        each(
                sql("select n.nspname, c.relname, pg_catalog.array_to_string(array(select a.attname from"
                        + " pg_catalog.unnest(k.conkey) with ordinality u(n, i) join pg_catalog.pg_attribute a"
                        + " on a.attrelid = k.conrelid and a.attnum = u.n order by u.i), E'\\x01'),"
                        + " tn.nspname, t.relname, pg_catalog.array_to_string(array(select a.attname from"
                        + " pg_catalog.unnest(k.confkey) with ordinality u(n, i) join pg_catalog.pg_attribute a"
                        + " on a.attrelid = k.confrelid and a.attnum = u.n order by u.i), E'\\x01')"
                        + " from pg_catalog.pg_constraint k join pg_catalog.pg_class c on c.oid = k.conrelid"
                        + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                        + " join pg_catalog.pg_class t on t.oid = k.confrelid"
                        + " join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace"
                        + " where k.contype = 'f' and k.conparentid = 0 order by 1, 2, k.conname"),
                row -> all.add(new ForeignKey(
                        text(row, 0),
                        text(row, 1),
                        list(text(row, 2)),
                        text(row, 3),
                        text(row, 4),
                        list(text(row, 5)))));
        return all;
    }

    private static List<String> list(String joined) {
        return List.of(joined.split("\u0001"));
    }

    private Map<String, List<String>> functions() {
        return grouped(sql("select distinct n.nspname, p.proname from pg_catalog.pg_proc p"
                + " join pg_catalog.pg_namespace n on n.oid = p.pronamespace"
                + " where p.prorettype <> 'pg_catalog.trigger'::pg_catalog.regtype"
                + " and not ('pg_catalog.internal'::pg_catalog.regtype = any(p.proargtypes)) and p.proname !~ '^_'"
                + " order by 1, 2"));
    }

    private List<String> types() {
        List<String> all = new ArrayList<>();
        each(
                sql("select pg_catalog.format_type(t.oid, null) from pg_catalog.pg_type t"
                        + " left join pg_catalog.pg_class c on c.oid = t.typrelid"
                        + " where t.typtype in ('b', 'd', 'e', 'r', 'c', 'm') and t.typelem = 0"
                        + " and (c.oid is null or c.relkind = 'c') and t.typname !~ '^_' order by 1"),
                row -> all.add(text(row, 0)));
        return all;
    }

    private Map<String, List<String>> enums() {
        return grouped(sql("select pg_catalog.format_type(e.enumtypid, null), e.enumlabel"
                + " from pg_catalog.pg_enum e order by e.enumtypid, e.enumsortorder"));
    }

    private Map<String, List<String>> settings() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        each(
                sql("select name, case vartype when 'bool' then E'on\\x01off'"
                        + " else pg_catalog.array_to_string(enumvals, E'\\x01') end from pg_catalog.pg_settings"
                        + " where context not in ('internal', 'postmaster', 'sighup') order by 1"),
                row -> all.put(text(row, 0), row.isNull(1) ? List.of() : list(text(row, 1))));
        return all;
    }

    private Map<String, List<String>> names() {
        return grouped(sql("select 'role', rolname from pg_catalog.pg_roles where rolname !~ '^pg_'"
                + " union all select 'database', datname from pg_catalog.pg_database where datallowconn"
                + " union all select 'schema', nspname from pg_catalog.pg_namespace where nspname !~ '^pg_(toast|temp)'"
                + " union all select 'extension', name from pg_catalog.pg_available_extensions"
                + " union all select case relkind when 'S' then 'sequence' else 'index' end, relname"
                + " from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                + " where relkind in ('S', 'i', 'I') and n.nspname !~ '^(pg_|information_schema)'"
                + " order by 1, 2"));
    }

    private Map<String, List<String>> grouped(RawSql query) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        each(query, row -> all.computeIfAbsent(text(row, 0), key -> new ArrayList<>())
                .add(text(row, 1)));
        return all;
    }

    private void each(RawSql query, java.util.function.Consumer<Row> reader) {
        database.list(query.map(row -> {
            reader.accept(row);
            return row.size();
        }));
    }

    /** Of a column that the query makes no null. */
    private static String text(Row row, int column) {
        String text = row.getText(column);
        return text == null ? "" : text;
    }

    /** The schemas in the text that {@code current_schemas(true)} gives. */
    public static List<String> searchPath(String text) {
        String inner = text.length() < 2 ? "" : text.substring(1, text.length() - 1);
        return Arrays.stream(inner.split(","))
                .map(name -> name.startsWith("\"") ? name.substring(1, name.length() - 1) : name)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
