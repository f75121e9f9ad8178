package dev.pgpx.schema.catalog;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.types.Codecs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the whole schema of a database: one set-based query for each system catalog, all in one snapshot. */
public final class CatalogReader {
    private static final int OLDEST = 13;

    private static final TransactionOptions ONE_SNAPSHOT = TransactionOptions.DEFAULT
            .withIsolation(Isolation.REPEATABLE_READ)
            .withReadOnly(true)
            .withName("read the schema")
            .withSetting("search_path", "")
            .withSetting("quote_all_identifiers", "off")
            .withSetting("extra_float_digits", "3")
            .withSetting("bytea_output", "hex")
            .withSetting("DateStyle", "ISO")
            .withSetting("IntervalStyle", "postgres")
            .withSetting("jit", "off");

    private CatalogReader() {}

    /**
     * Reads a schema.
     *
     * @param database the database
     * @param options what of it is read
     * @return the schema
     * @throws SchemaException when the server is older than 13, or lacks a schema that the options name
     */
    public static Reading read(Database database, ReadOptions options) {
        return database.transaction(ONE_SNAPSHOT, transaction -> {
            Database view = database;
            int version = view.one(sql("select current_setting('server_version_num')::int")
                            .as(Codecs.INT4))
                    / 10_000;
            requireReadable(version);
            Catalog catalog = new Catalog(view, version, options.namespaces(view), options);
            Map<String, Long> catalogs = new HashMap<>();
            catalog.rows(
                    "select relname, oid::bigint from pg_class where relnamespace = 11 and relkind = 'r'",
                    row -> catalogs.put(Cells.text(row, 0), row.getLong(1)));
            Found found = new Found(catalogs);
            readers().forEach(reader -> reader.read(catalog, found));
            return new Reading(
                    new Facts(found.facts(), found.dependencies(), found.provided()),
                    found.unknown().stream()
                            .sorted(Comparator.comparing(Unknown::toString))
                            .toList());
        });
    }

    /** Refuses servers whose catalogs lack what the readers ask for. */
    static void requireReadable(int version) {
        if (version < OLDEST) {
            throw SchemaException.of("PGPX-3013", Integer.toString(version));
        }
    }

    /** In the order in which they need each other. */
    private static List<FactReader> readers() {
        SequenceReader sequences = new SequenceReader();
        return List.of(
                new ExtensionReader(),
                new NamespaceReader(),
                sequences,
                new TableReader(),
                new ColumnReader(sequences),
                new ViewReader(),
                new ConstraintReader(),
                new IndexReader(),
                new TypeReader(),
                new BaseTypeReader(),
                new DomainReader(),
                new RoutineReader(),
                new AggregateReader(),
                new TriggerReader(),
                new PolicyReader(),
                new CollationReader(),
                new LanguageReader(),
                new OperatorReader(),
                new TextSearchReader(),
                new ForeignReader(),
                new PublicationReader(),
                new SubscriptionReader(),
                new RoleReader(),
                new OwnerReader(),
                new PrivilegeReader(),
                new DefaultPrivilegeReader(),
                new SecurityLabelReader(),
                new CommentReader(),
                new DependencyReader(),
                new CatalogColumnReader(),
                new UnknownReader());
    }
}
