package dev.pgpx.schema.plan;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.schema.catalog.CatalogReader;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.ddl.CreateStatements;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.SchemaFact;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came out when a plan was tried on a scratch database.
 *
 * @param differences what still differs from the schema that was aimed at; none when the plan is right
 * @param failure why a statement failed, if one did; the differences are those at that moment
 */
public record Proof(List<Change> differences, Optional<DatabaseException> failure) {
    /** Takes a copy. */
    public Proof {
        differences = List.copyOf(differences);
    }

    /**
     * Tries a plan: creates the schema before, applies the plan, reads what there is then.
     *
     * @param plan the plan
     * @param scratch gives an empty database that is used up; it is not closed
     * @return what came out
     * @throws DatabaseException when the schema before cannot be created, or the result not be read
     */
    public static Proof of(Plan plan, Supplier<Database> scratch) {
        Database database = scratch.get();
        Facts before = plan.diff().before();
        database.inTransaction(transaction -> {
            if (CreateStatements.hasBodies(before)) {
                database.run(() -> Plan.UNCHECKED);
            }
            CreateStatements.of(before).forEach(statement -> database.run(() -> statement));
        });
        Optional<DatabaseException> failure = Optional.empty();
        try {
            plan.allowingDataLoss().apply(database);
        } catch (DatabaseException failed) {
            failure = Optional.of(failed);
        }
        Facts after = plan.diff().after();
        Facts found = CatalogReader.read(database, ReadOptions.DEFAULT)
                .facts()
                .only(fact -> !isEmptyDatabase(fact.key(), after));
        DiffOptions options = DiffOptions.DEFAULT.withCertainRenames(false);
        List<Change> differences = Diff.of(found, after, options).changes().stream()
                .filter(change -> !change.followsFromQuery())
                .toList();
        return new Proof(differences, failure);
    }

    /**
     * Whether the plan does what it shall.
     *
     * @return true when nothing failed and nothing differs
     */
    public boolean holds() {
        return failure.isEmpty() && differences.isEmpty();
    }

    /** What a database has before anything is created in it, and kinds of facts that the plan is not about. */
    private static boolean isEmptyDatabase(FactKey key, Facts after) {
        boolean kept = after.all().stream().anyMatch(fact -> fact.key().kind() == key.kind());
        boolean said = key.kind() == FactKind.OWNER || key.kind() == FactKind.PRIVILEGE;
        FactKey aboutPublic =
                new FactKey(FactKind.COMMENT, new SchemaFact("public").key().object(), "schema");
        boolean ofPublic = key.equals(new SchemaFact("public").key()) || key.equals(aboutPublic);
        return (said && !kept) || (ofPublic && after.get(key).isEmpty());
    }
}
