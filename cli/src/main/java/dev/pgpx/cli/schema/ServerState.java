package dev.pgpx.cli.schema;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.types.Codecs;
import java.util.List;

/**
 * A server and the schema of one of its databases.
 *
 * @param schema the schema
 * @param roles its roles
 * @param version its major version
 */
record ServerState(Schema schema, List<String> roles, int version) {
    /** Takes a copy. */
    ServerState {
        roles = List.copyOf(roles);
    }

    static ServerState read(SchemaSource source) {
        try (Database database = source.database()) {
            List<String> roles = database.list(sql("select rolname::text from pg_roles where rolname !~ '^pg_'")
                    .map(row -> row.require(0, Codecs.TEXT)));
            int version = database.one(sql("select current_setting('server_version_num')::int / 10000")
                    .map(row -> row.getInt(0)));
            return new ServerState(Schema.read(database), roles, version);
        }
    }
}
