package dev.pgpx.transfer.table;

import static java.util.Objects.requireNonNull;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tables from the catalog, one at a time: few are asked for, of however many there are. */
public final class TableReader {
    private static final String LABEL = "read a table's columns";
    private static final String FIND =
            """
            select c.oid::text, n.nspname::text, c.relname::text from pg_catalog.pg_class c
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join (select $1::text as name, $2::text as schema) asked on c.relname = asked.name
            where c.relkind in ('r', 'p', 'v', 'f', 'm')
              and case asked.schema when '' then pg_catalog.pg_table_is_visible(c.oid) else n.nspname = asked.schema end""";
    private static final String COLUMNS =
            """
            select attname::text, pg_catalog.format_type(atttypid, atttypmod), atttypid::text,
                   (attgenerated <> '')::text, (attidentity = 'a')::text
            from pg_catalog.pg_attribute where attrelid = $1::oid and attnum > 0 and not attisdropped order by attnum""";
    private static final String KEYS =
            """
            select i.indexrelid::text, i.indisprimary::text, a.attname::text
            from pg_catalog.pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(attnum, place)
            join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
            where i.indrelid = $1::oid and i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
              and k.place <= i.indnkeyatts
            order by not i.indisprimary, i.indexrelid, k.place""";
    private static final String FOREIGN_KEYS =
            """
            select f.oid::text, n.nspname::text, c.relname::text, a.attname::text, b.attname::text
            from pg_catalog.pg_constraint f join pg_catalog.pg_class c on c.oid = f.confrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            cross join unnest(f.conkey, f.confkey) with ordinality k(here, there, place)
            join pg_catalog.pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.here
            join pg_catalog.pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.there
            where f.conrelid = $1::oid and f.contype = 'f' and not exists (
                select from pg_catalog.pg_constraint p where p.oid = f.conparentid and p.conrelid = f.conrelid)
            order by f.oid, k.place""";
    private static final String NAMES =
            """
            select case when pg_catalog.pg_table_is_visible(c.oid) then c.relname::text else n.nspname || '.' || c.relname end
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg\\_toast%' order by 1 limit 10000""";

    private final Database database;
    private final TypeReader types;

    /**
     * A reader.
     *
     * @param database where
     */
    public TableReader(Database database) {
        this.database = database;
        this.types = new TypeReader(database);
    }

    /**
     * A table.
     *
     * @param name its name
     * @return the table, if there is one
     */
    public Optional<TableShape> find(TableName name) {
        List<List<@Nullable String>> found = Questions.ask(database, LABEL, FIND, name.name(), name.schema());
        return found.stream().findFirst().map(this::read);
    }

    /**
     * The name of a table that was probably meant by one that there is not.
     *
     * @param name that name
     * @return the nearest
     */
    public Optional<String> nearest(TableName name) {
        List<String> names = Questions.ask(database, "list the tables", NAMES).stream()
                .map(row -> requireNonNull(row.get(0)))
                .toList();
        return Optional.ofNullable(Nearest.of(name.toString(), names));
    }

    private TableShape read(List<@Nullable String> found) {
        String oid = requireNonNull(found.get(0));
        TableName name = new TableName(requireNonNull(found.get(1)), requireNonNull(found.get(2)));
        List<TableColumn> columns = new ArrayList<>();
        for (List<@Nullable String> row : Questions.ask(database, LABEL, COLUMNS, oid)) {
            columns.add(new TableColumn(
                    requireNonNull(row.get(0)),
                    requireNonNull(row.get(1)),
                    types.of(requireNonNull(row.get(2))),
                    "true".equals(row.get(3)),
                    "true".equals(row.get(4))));
        }
        return new TableShape(name, columns, keys(oid), foreignKeys(oid));
    }

    private List<UniqueKey> keys(String oid) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        Map<String, Boolean> primary = new LinkedHashMap<>();
        for (List<@Nullable String> row : Questions.ask(database, LABEL, KEYS, oid)) {
            String index = requireNonNull(row.get(0));
            primary.put(index, "true".equals(row.get(1)));
            columns.computeIfAbsent(index, key -> new ArrayList<>()).add(requireNonNull(row.get(2)));
        }
        return columns.entrySet().stream()
                .map(each -> new UniqueKey(requireNonNull(primary.get(each.getKey())), each.getValue()))
                .distinct()
                .toList();
    }

    private List<ForeignKey> foreignKeys(String oid) {
        Map<String, TableName> targets = new LinkedHashMap<>();
        Map<String, List<String>> here = new LinkedHashMap<>();
        Map<String, List<String>> there = new LinkedHashMap<>();
        for (List<@Nullable String> row : Questions.ask(database, LABEL, FOREIGN_KEYS, oid)) {
            String key = requireNonNull(row.get(0));
            targets.put(key, new TableName(requireNonNull(row.get(1)), requireNonNull(row.get(2))));
            here.computeIfAbsent(key, each -> new ArrayList<>()).add(requireNonNull(row.get(3)));
            there.computeIfAbsent(key, each -> new ArrayList<>()).add(requireNonNull(row.get(4)));
        }
        List<ForeignKey> keys = new ArrayList<>();
        targets.forEach((key, target) ->
                keys.add(new ForeignKey(requireNonNull(here.get(key)), target, requireNonNull(there.get(key)))));
        return keys;
    }
}
