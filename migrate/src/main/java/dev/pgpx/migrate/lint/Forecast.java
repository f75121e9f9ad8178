package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Prediction;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.fact.ObjectName;
import java.util.Optional;

/**
 * Says what statements will do that are still to be run, one after the other: what one makes is new to those behind it, and locks on
 * it are not told. One thread at a time.
 */
public final class Forecast {
    private final Earlier earlier = new Earlier();
    private final LintCatalog catalog;
    private final LintKnown known;

    /**
     * For a database.
     *
     * @param catalog what it says
     * @param major the major version of its server, 13 to 18
     */
    public Forecast(LintCatalog catalog, int major) {
        this.catalog = catalog;
        this.known = new LintKnown(major, earlier, catalog);
    }

    /**
     * What the next statement will do.
     *
     * @param shape the statement
     * @return its locks on what others can use, and its work
     */
    public Prediction next(StatementShape shape) {
        Prediction all = shape.predict(known);
        Prediction told = new Prediction(
                all.locks().stream()
                        .filter(lock -> !earlier.isNew(lock.relation()))
                        .toList(),
                all.work());
        earlier.take(shape.operation());
        return told;
    }

    /**
     * What the database says about a table.
     *
     * @param name its name
     * @return empty when there is none
     */
    public Optional<LintCatalog.Table> table(ObjectName name) {
        return catalog.table(name);
    }
}
