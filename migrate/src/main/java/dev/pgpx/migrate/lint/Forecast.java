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
    private final Filled filled = new Filled();
    private final SearchPath path;
    private final int major;
    private LintCatalog catalog;

    /**
     * What a statement will do. Immutable.
     *
     * @param prediction its locks on what others can use, and its work
     * @param estimate how long it takes, without the waiting for locks
     */
    public record Outlook(Prediction prediction, Estimate estimate) {}

    /**
     * For a database.
     *
     * @param catalog what it says
     * @param major the major version of its server, 13 to 18
     */
    public Forecast(LintCatalog catalog, int major) {
        this.catalog = catalog;
        this.path = new SearchPath(catalog);
        this.major = major;
    }

    /**
     * What the next statement will do.
     *
     * @param shape the statement
     * @return its locks on what others can use, its work, and how long that takes
     */
    public Outlook next(StatementShape shape) {
        catalog = path.begin(shape.source().place().file());
        LintKnown known = new LintKnown(major, earlier, catalog);
        Prediction all = shape.predict(known);
        Prediction told = new Prediction(
                all.locks().stream()
                        .filter(lock -> !earlier.isNew(lock.relation()))
                        .toList(),
                all.work());
        Estimate estimate = new Estimator(known, filled).of(shape.operation());
        filled.take(shape.operation(), known);
        path.take(shape.operation());
        earlier.take(shape.operation());
        return new Outlook(told, estimate);
    }

    /**
     * What the database says about a table, as the statement before sees it.
     *
     * @param name its name; without a schema it is found by the search path
     * @return empty when there is none
     */
    public Optional<LintCatalog.Table> table(ObjectName name) {
        return catalog.table(name);
    }
}
