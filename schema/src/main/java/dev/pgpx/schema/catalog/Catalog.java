package dev.pgpx.schema.catalog;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the system catalogs of a database in one snapshot, with an empty search path, so that all names come qualified.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>, 13 to 18.
 */
final class Catalog {
    /** What most databases have none of: to ask for each would take longer than all the rest of a small schema. */
    private static final String USED = Stream.of(
                    "pg_am",
                    "pg_amop",
                    "pg_amproc",
                    "pg_cast",
                    "pg_collation",
                    "pg_conversion",
                    "pg_default_acl",
                    "pg_event_trigger",
                    "pg_foreign_data_wrapper",
                    "pg_foreign_server",
                    "pg_language",
                    "pg_opclass",
                    "pg_operator",
                    "pg_opfamily",
                    "pg_policy",
                    "pg_proc",
                    "pg_publication",
                    "pg_rewrite",
                    "pg_statistic_ext",
                    "pg_transform",
                    "pg_trigger",
                    "pg_ts_config",
                    "pg_ts_dict",
                    "pg_ts_parser",
                    "pg_ts_template")
            .map(name -> "select '" + name + "' where exists (select from pg_catalog." + name + " where oid >= 16384)")
            .collect(Collectors.joining(" union all "));

    private final Database transaction;
    private final int version;
    private final List<Long> namespaces;
    private final ReadOptions options;
    private @Nullable Set<String> used;

    /**
     * A catalog.
     *
     * @param transaction a database in a transaction of one snapshot
     * @param version the major version of the server
     * @param namespaces the object ids of the schemas that are read
     * @param options what is read
     */
    Catalog(Database transaction, int version, List<Long> namespaces, ReadOptions options) {
        this.transaction = transaction;
        this.version = version;
        this.namespaces = List.copyOf(namespaces);
        this.options = options;
    }

    /** Whether all schemas are read, and what lies in none, too. */
    boolean whole() {
        return options.schemas().isEmpty();
    }

    /** What is read. */
    ReadOptions options() {
        return options;
    }

    /** Whether the server is of a major version, or a later one. */
    boolean since(int major) {
        return version >= major;
    }

    /** Text that only servers since a version understand, or what stands for it on older ones. */
    String since(int major, String sql, String before) {
        return version >= major ? sql : before;
    }

    /**
     * Runs a query, if there is something that it can find.
     *
     * @param among system catalogs that everybody may read; without an object of users in any of them nothing is asked
     * @param sql the query
     * @param reader takes each row
     */
    void rows(Set<String> among, String sql, Consumer<Row> reader) {
        if (!Collections.disjoint(used(), among)) {
            rows(sql, reader);
        }
    }

    private Set<String> used() {
        Set<String> known = used;
        if (known == null) {
            Set<String> read = new HashSet<>();
            rows(USED, row -> read.add(Cells.text(row, 0)));
            known = read;
            used = known;
        }
        return known;
    }

    /**
     * Runs a query.
     *
     * @param sql the query; {@code :namespaces} is the array of schemas that are read
     * @param reader takes each row; all text is best read by {@link Cells}
     */
    void rows(String sql, Consumer<Row> reader) {
        RawSql query = unsafe(sql).label("read the catalog");
        RawSql bound =
                sql.contains(":namespaces") ? query.bind("namespaces", Codecs.array(Codecs.INT8), namespaces) : query;
        transaction.list(bound.map(row -> {
            reader.accept(row);
            return true;
        }));
    }
}
