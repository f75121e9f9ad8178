package dev.pgpx.schema;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.query.Table;
import dev.pgpx.schema.ddl.CreateStatements;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.order.KindText;
import dev.pgpx.schema.snapshot.Snapshots;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A schema: facts, at most one for each key. Immutable and thread-safe; equal when the facts are.
 *
 * <p>A schema of models has, besides what they say, an index on each column of a foreign key that does not begin a key already;
 * constraints and indexes have the names that PostgreSQL would give them.
 *
 * @param facts the facts, ordered by key
 */
public record Schema(List<Fact> facts) {
    /**
     * Orders the facts.
     *
     * @throws SchemaException when two different facts have the same key
     */
    public Schema {
        facts = ordered(facts);
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
     * The facts of a kind.
     *
     * @param type the class of the facts
     * @param <F> the class
     * @return those facts, ordered by key
     */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * The statements that create everything on a database that has none of it.
     *
     * @return the statements, each after what it needs; the same for equal schemas
     * @throws SchemaException naming what a fact needs and the schema lacks
     */
    public List<Statement> createStatements() {
        return CreateStatements.of(facts);
    }

    /**
     * The SQL that creates everything, to be read or kept in a file.
     *
     * @return the text of the statements, each ended by a semicolon and followed by an empty line but for the last
     * @throws SchemaException naming what a fact needs and the schema lacks
     */
    public String createSql() {
        return createStatements().stream().map(Statement::sql).collect(Collectors.joining(";\n\n", "", ";\n"));
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
        database.inTransaction(transaction -> statements.forEach(statement -> database.run(() -> statement)));
    }

    private static List<Fact> ordered(List<Fact> facts) {
        TreeMap<FactKey, Fact> byKey = new TreeMap<>();
        for (Fact fact : facts) {
            Fact other = byKey.putIfAbsent(fact.key(), fact);
            if (other != null && !other.equals(fact)) {
                throw SchemaException.of("PGPX-3009", KindText.of(fact.key()), KindText.name(fact.key()));
            }
        }
        return List.copyOf(byKey.values());
    }
}
