package dev.pgpx.schema.catalog;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a database is read. Immutable.
 *
 * @param schemas the schemas; empty for all but those of the system, and for what lies in no schema: casts, publications …
 * @param roles whether the roles of the cluster are read, too; their passwords never are
 * @param secrets whether passwords among the options of foreign servers, user mappings and subscriptions are read; otherwise
 *     they are masked, and {@link dev.pgpx.schema.Schema#unknown()} says so
 */
public record ReadOptions(Set<String> schemas, boolean roles, boolean secrets) {
    /** All but the schemas of the system, roles and secrets. */
    public static final ReadOptions DEFAULT = new ReadOptions(Set.of(), /* roles= */ false, /* secrets= */ false);

    /** Takes a copy. */
    public ReadOptions {
        schemas = Set.copyOf(schemas);
    }

    /**
     * Of some schemas only.
     *
     * @param names their names
     * @return these options with them
     */
    public ReadOptions withSchemas(String... names) {
        return new ReadOptions(Set.of(names), roles, secrets);
    }

    /**
     * With the roles of the cluster, or without.
     *
     * @param read whether they are read
     * @return these options with that
     */
    public ReadOptions withRoles(boolean read) {
        return new ReadOptions(schemas, read, secrets);
    }

    /**
     * With secrets in clear, or masked.
     *
     * @param read whether they are read
     * @return these options with that
     */
    public ReadOptions withSecrets(boolean read) {
        return new ReadOptions(schemas, roles, read);
    }

    /** The object ids of the schemas. */
    List<Long> namespaces(Database database) {
        List<Long> ids = new ArrayList<>();
        Set<String> missing = new TreeSet<>(schemas);
        database.list(sql("select oid::bigint, nspname::text from pg_namespace"
                        + " where nspname !~ '^pg_' and nspname <> 'information_schema'")
                .map(row -> {
                    String name = row.require(1, Codecs.TEXT);
                    if (schemas.isEmpty() || missing.remove(name)) {
                        ids.add(row.getLong(0));
                    }
                    return name;
                }));
        if (!missing.isEmpty()) {
            throw SchemaException.of("PGPX-3011", missing);
        }
        return ids;
    }
}
