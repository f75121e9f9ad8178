package dev.pgpx.testing.statements;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.query.Command;
import dev.pgpx.query.Query;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.error.TestingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/**
 * How the server would run a statement. As tables are small in tests, where reading all of one is always cheapest, the server is
 * asked to avoid that (by {@code enable_seqscan = off}): what it still reads from end to end has no index that would serve.
 * {@link #asChosen} asks it for its free choice. Nothing is run but {@code explain}. Immutable.
 *
 * @see <a href="https://www.postgresql.org/docs/current/using-explain.html">Using EXPLAIN</a>
 */
public final class PlanAssert {
    private final String label;
    private final List<String> lines;

    private PlanAssert(String label, List<String> lines) {
        this.label = label;
        this.lines = List.copyOf(lines);
    }

    /**
     * The plan of a query.
     *
     * @param database the database, whose tables have their indexes
     * @param query the query
     * @return its plan
     */
    public static PlanAssert of(Database database, Query<?> query) {
        return of(database, query.statement());
    }

    /**
     * The plan of a command, which is not run.
     *
     * @param database the database, whose tables have their indexes
     * @param command the command
     * @return its plan
     */
    public static PlanAssert of(Database database, Command command) {
        return of(database, command.statement());
    }

    /**
     * The plan of a statement, which is not run.
     *
     * @param database the database, whose tables have their indexes
     * @param statement the statement
     * @return its plan
     */
    public static PlanAssert of(Database database, Statement statement) {
        return database.transaction(transaction -> {
            database.run(sql("set local enable_seqscan = off").label("explain"));
            PlanAssert plan = explained(database, statement);
            transaction.rollback();
            return plan;
        });
    }

    /**
     * The plan that the server would choose freely, by what it knows of the rows: gathered by {@code analyze}.
     *
     * @param database the database
     * @param statement the statement
     * @return its plan
     */
    public static PlanAssert asChosen(Database database, Statement statement) {
        return explained(database, statement);
    }

    private static PlanAssert explained(Database database, Statement statement) {
        Statement explain = new Statement(
                "explain (costs off) " + statement.sql(),
                statement.parameters(),
                "explain " + statement.label(),
                statement.features());
        return database.execute(explain, result -> {
            List<String> lines = new ArrayList<>();
            while (result.next()) {
                lines.add(String.valueOf(result.row().getText(0)));
            }
            return new PlanAssert(statement.label(), lines);
        });
    }

    /**
     * Fails when a table is read from end to end.
     *
     * @param table its name, without its schema
     * @return this
     * @throws AssertionFailedError with the plan
     */
    public PlanAssert hasNoSequentialScanOn(String table) {
        if (has("Seq Scan on (?:.*\\.)?\"?" + Pattern.quote(table) + "\"?(?: .*)?")) {
            throw failure("PGPX-6523", table);
        }
        return this;
    }

    /**
     * Fails when any table is read from end to end.
     *
     * @return this
     * @throws AssertionFailedError with the plan
     */
    public PlanAssert hasNoSequentialScan() {
        if (has("Seq Scan on .*")) {
            throw failure("PGPX-6523", "any table");
        }
        return this;
    }

    /**
     * Fails unless an index is used.
     *
     * @param index its name, without its schema
     * @return this
     * @throws AssertionFailedError with the plan
     */
    public PlanAssert usesIndex(String index) {
        String name = "\"?" + Pattern.quote(index) + "\"?";
        if (!has("Index (?:Only )?Scan (?:Backward )?using " + name + " on .*")
                && !has("Bitmap Index Scan on " + name)) {
            throw failure("PGPX-6524", index);
        }
        return this;
    }

    private boolean has(String node) {
        Pattern pattern = Pattern.compile("\\s*(?:->\\s+)?(?:Parallel )?" + node);
        return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
    }

    private AssertionFailedError failure(String code, String name) {
        return new AssertionFailedError(
                TestingException.problem(code, label, name, this).text());
    }

    /** The plan as the server prints it. */
    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
