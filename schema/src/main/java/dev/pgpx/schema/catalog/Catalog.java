package dev.pgpx.schema.catalog;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Row;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks the system catalogs of a database in one snapshot, with an empty search path, so that all names come qualified.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>, 13 to 18.
 */
final class Catalog {
    private final Database transaction;
    private final int version;
    private final List<Long> namespaces;
    private final ReadOptions options;

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
