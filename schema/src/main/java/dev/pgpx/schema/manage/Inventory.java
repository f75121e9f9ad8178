package dev.pgpx.schema.manage;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.Codecs;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a database has, as far as an operation has to know, and under which names. */
final class Inventory {
    private final Facts facts;
    private final String currentSchema;

    private Inventory(Facts facts, String currentSchema) {
        this.facts = facts;
        this.currentSchema = currentSchema;
    }

    /** All that a database has: what depends on something can be anywhere. */
    static Inventory whole(Database database) {
        return new Inventory(Schema.read(database).facts(), currentSchema(database));
    }

    /** The schemas that keys name, as far as they are there; all when a key is of what lies in none. */
    static Inventory of(Database database, Collection<FactKey> keys) {
        String current = currentSchema(database);
        Set<String> schemas = new HashSet<>();
        for (FactKey key : keys) {
            if (key.kind() == FactKind.SCHEMA) {
                schemas.add(key.object().name());
            } else if (!key.object().schema().isEmpty()) {
                schemas.add(key.object().schema());
            } else if (liesInSchema(key)) {
                schemas.add(current);
            } else {
                return whole(database);
            }
        }
        Set<String> there =
                new HashSet<>(database.list(sql("select nspname::text from pg_namespace where nspname = any(:names)")
                        .bind("names", Codecs.array(Codecs.TEXT), List.copyOf(schemas))
                        .as(Codecs.TEXT)));
        Facts facts = there.isEmpty()
                ? new Facts(List.of())
                : Schema.read(database, ReadOptions.DEFAULT.withSchemas(there.toArray(String[]::new)))
                        .facts();
        return new Inventory(facts, current);
    }

    /** The major version of the server. */
    static int version(Database database) {
        return database.one(
                        sql("select current_setting('server_version_num')::int").as(Codecs.INT4))
                / 10_000;
    }

    Facts facts() {
        return facts;
    }

    /** The key under which the database has something that was named without its schema. */
    FactKey key(FactKey key) {
        if (!key.object().schema().isEmpty()
                || !liesInSchema(key)
                || facts.exact(key).isPresent()) {
            return key;
        }
        return new FactKey(
                key.kind(), new ObjectName(currentSchema, key.object().name()), key.part());
    }

    private static String currentSchema(Database database) {
        return database.one(
                sql("select coalesce(current_schema()::text, 'public')").as(Codecs.TEXT));
    }

    private static boolean liesInSchema(FactKey key) {
        return switch (key.kind()) {
            case ROLE,
                    SCHEMA,
                    EXTENSION,
                    LANGUAGE,
                    CAST,
                    TRANSFORM,
                    ACCESS_METHOD,
                    FOREIGN_DATA_WRAPPER,
                    SERVER,
                    USER_MAPPING,
                    PUBLICATION,
                    SUBSCRIPTION,
                    DEFAULT_PRIVILEGE,
                    EVENT_TRIGGER -> false;
            default -> true;
        };
    }
}
