package dev.pgpx.schema;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.schema.catalog.CatalogReader;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.catalog.Reading;
import dev.pgpx.schema.catalog.Unknown;
import dev.pgpx.schema.ddl.CreateStatements;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.export.SchemaExport;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.schema.snapshot.Snapshots;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema: facts, at most one for each key, and what they need of each other. Immutable and thread-safe; equal when the facts
 * are.
 *
 * <p>A schema of models has, besides what they say, an index on each column of a foreign key that does not begin a key already;
 * constraints and indexes have the names that PostgreSQL would give them. Its names have no schema where the models name none.
 */
public final class Schema {
    /** Bodies may use what comes later. */
    private static final RawSql UNCHECKED = sql("set local check_function_bodies = off");

    private static final RawSql CHECKED = sql("set local check_function_bodies to default");

    private final Facts facts;
    private final List<Unknown> unknown;

    /**
     * A schema.
     *
     * @param facts its facts
     */
    public Schema(Facts facts) {
        this(facts, List.of());
    }

    private Schema(Facts facts, List<Unknown> unknown) {
        this.facts = facts;
        this.unknown = List.copyOf(unknown);
    }

    /**
     * The schema of a database: all that it has but what belongs to the system or to extensions.
     *
     * @param database the database
     * @return its schema, of one moment
     * @throws dev.pgpx.database.error.DatabaseException when the catalogs cannot be read
     */
    public static Schema read(Database database) {
        return read(database, ReadOptions.DEFAULT);
    }

    /**
     * The schema of a database, or a part of it.
     *
     * @param database the database
     * @param options what is read
     * @return its schema, of one moment
     * @throws SchemaException when a schema that the options name is not there
     * @throws dev.pgpx.database.error.DatabaseException when the catalogs cannot be read
     */
    public static Schema read(Database database, ReadOptions options) {
        Reading reading = CatalogReader.read(database, options);
        return new Schema(reading.facts(), reading.unknown());
    }

    /**
     * The schema that scripts make.
     *
     * @param scratch an empty database that may be filled, such as one of an embedded server
     * @param scripts the scripts, in the order in which they are run
     * @return the schema that the database has then
     * @throws dev.pgpx.database.error.DatabaseException when a statement fails, with its file, line and column
     */
    public static Schema ofScripts(Database scratch, Collection<SqlScript> scripts) {
        scripts.forEach(script -> script.run(scratch));
        return read(scratch);
    }

    /**
     * This schema as a server has it: created on an empty database and read again, so that it can be compared with that of
     * another database.
     *
     * @param scratch an empty database that may be filled, such as one of an embedded server
     * @return the schema, its names qualified and its expressions as the server writes them
     */
    public Schema on(Database scratch) {
        createAll(scratch);
        return read(scratch);
    }

    /**
     * The schema of models, read from the snapshots beside their generated classes.
     *
     * @param tables the tables
     * @return the schema
     * @throws SchemaException when a snapshot is missing or not understood, or when two contradict each other
     */
    public static Schema ofModels(Table<?>... tables) {
        Snapshots snapshots = new Snapshots();
        for (Table<?> table : tables) {
            snapshots.add(table);
        }
        return new Schema(snapshots.facts());
    }

    /**
     * The schema of models, read from the snapshots of compiled classes.
     *
     * @param paths folders of classes and jars; those without snapshots add nothing
     * @return the schema
     * @throws SchemaException when a path is neither, or a snapshot is not understood, or when two contradict each other
     */
    public static Schema ofModels(Collection<Path> paths) {
        Snapshots snapshots = new Snapshots();
        paths.forEach(snapshots::add);
        return new Schema(snapshots.facts());
    }

    /**
     * The schema of models, read from the snapshots that a class loader finds.
     *
     * @param loader the class loader
     * @param records the binary names of the records
     * @return the schema
     * @throws SchemaException when a snapshot is missing or not understood, or when two contradict each other
     */
    public static Schema ofModels(ClassLoader loader, Collection<String> records) {
        Snapshots snapshots = new Snapshots();
        records.forEach(record -> snapshots.add(loader, record));
        return new Schema(snapshots.facts());
    }

    /**
     * This schema of models as a part of a database: what models say, of the tables that they have, is as they say it; all else is
     * as in the database. Other tables, views, routines, triggers, indexes that the models do not have, how values are stored, who
     * may do what: none of it is for models to say, so a comparison with the result does not change it. What is about a column
     * or type that the models no longer have is left out, too. Who will own what is new is not said: compare without owners.
     *
     * @param database the schema of the database
     * @return the schema that the database shall have; this schema must have its names, see {@link #on}
     */
    public Schema within(Schema database) {
        return new Schema(ModelsWithin.of(facts, database.facts), database.unknown);
    }

    /**
     * Its facts, with what they need of each other.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * What the database has and the facts do not tell: objects of kinds that pgpx does not know, facts that the user may not
     * read, secrets that are masked. A schema that comes from elsewhere has none of this.
     *
     * @return what is not told, by name; to be read by a person before the schema is used instead of the database
     */
    public List<Unknown> unknown() {
        return unknown;
    }

    /**
     * The facts of a kind.
     *
     * @param type the class of the facts
     * @param <F> the class
     * @return those facts, ordered by key
     */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts.of(type);
    }

    /**
     * The fact about something.
     *
     * @param key its key
     * @return the fact, if there is one
     */
    public Optional<Fact> fact(FactKey key) {
        return facts.get(key);
    }

    /**
     * This schema without some kinds of facts, such as owners and privileges.
     *
     * @param kinds the kinds
     * @return a schema of the other facts
     */
    public Schema without(FactKind... kinds) {
        return new Schema(facts.without(kinds), unknown);
    }

    /**
     * What has to change to make another schema of this one.
     *
     * @param after the other schema
     * @return the changes; renames only where they are certain
     */
    public Diff diff(Schema after) {
        return diff(after, DiffOptions.DEFAULT);
    }

    /**
     * What has to change to make another schema of this one.
     *
     * @param after the other schema
     * @param options which renames are known
     * @return the changes
     * @throws SchemaException when a rename is told of something that is not there
     */
    public Diff diff(Schema after, DiffOptions options) {
        return Diff.of(facts, after.facts, options);
    }

    /**
     * The statements that create everything on a database that has none of it.
     *
     * @return the statements, each after what it needs; the same for equal schemas, but for the order of storage parameters and
     *     other options, which is that of the catalogs
     * @throws SchemaException naming what a fact needs and the schema lacks
     */
    public List<Statement> createStatements() {
        return CreateStatements.of(facts);
    }

    /**
     * The export of this schema as SQL text.
     *
     * @return the export, without owners and with privileges unless told otherwise
     */
    public SchemaExport export() {
        return SchemaExport.of(facts);
    }

    /**
     * The SQL that creates everything, to be read or kept in a file.
     *
     * @return the text of the statements, each ended by a semicolon and followed by an empty line but for the last
     * @throws SchemaException naming what a fact needs and the schema lacks
     */
    public String createSql() {
        return export().withOwners().text();
    }

    /**
     * Creates everything, in one transaction: all of it or nothing. Takes part in the thread's transaction if there is one.
     *
     * @param database a database that has none of it
     * @throws SchemaException naming what a fact needs and the schema lacks; nothing was sent
     * @throws dev.pgpx.database.error.DatabaseException when a statement fails, for instance because a table is there
     */
    public void createAll(Database database) {
        List<Statement> statements = createStatements();
        database.inTransaction(transaction -> {
            if (CreateStatements.hasBodies(facts)) {
                database.run(UNCHECKED);
                statements.forEach(statement -> database.run(() -> statement));
                database.run(CHECKED);
            } else {
                statements.forEach(statement -> database.run(() -> statement));
            }
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** How many facts of each kind. */
    @Override
    public String toString() {
        return facts.toString();
    }
}
