package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.query.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.ParameterList;

/**
 * Runs a session's only statement together with those of others who wait for a connection to run the same one. When it cannot be, or fails, each
 * runs its own alone, and is told of its own failures only.
 */
final class Pipelining {
    /** So long the server has for all of them: one may be slow for once. Then it is stopped, and each is run alone. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    /** At most so many go together: as many as are quickly done, and read into memory. */
    private static final int MOST = 16;

    private final GuardedLine line;
    private final Statement statement;
    private final SqlPlan plan;
    private final Pace pace;
    private final List<Pipelined> others = new ArrayList<>();
    private @Nullable JdbcResult result;

    private Pipelining(GuardedLine line, Statement statement, SqlPlan plan, Pace pace) {
        this.line = line;
        this.statement = statement;
        this.plan = plan;
        this.pace = pace;
    }

    /**
     * Runs it.
     *
     * @return null when it has to be run alone
     */
    static @Nullable JdbcResult run(
            GuardedLine line,
            Statement statement,
            SqlPlan plan,
            Pace pace,
            Deadline deadline,
            TransactionProgress transaction) {
        if (line.facts().pooled() || !line.lease().isWaitedFor()) {
            return null;
        }
        return new Pipelining(line, statement, plan, pace).run(deadline, transaction);
    }

    private @Nullable JdbcResult run(Deadline deadline, TransactionProgress transaction) {
        Deadline patience = Deadline.in(PATIENCE).earlier(deadline);
        try {
            line.call(statement, patience, false, transaction, () -> {
                result = line.driver() instanceof PhysicalConnection driver && isReady(driver)
                        ? run(driver, deadline, transaction)
                        : null;
                return true;
            });
            return result;
        } catch (CallInterruptedException interrupted) {
            throw interrupted;
        } catch (DeadlineExceededException slow) {
            if (deadline.hasPassed()) {
                throw slow;
            }
            pace.wasSlow();
            return null; // alone it has the time that its caller gives it
        } catch (DatabaseException notTogether) {
            return null; // alone it is told what is wrong with it, if anything is
        } finally {
            others.forEach(Pipelined::leaveBehind);
        }
    }

    private boolean isReady(PhysicalConnection driver) throws SQLException {
        return driver.getAutoCommit() && Pipeline.isPossible(driver) && Pipeline.isSettled(driver, plan.text());
    }

    private @Nullable JdbcResult run(PhysicalConnection driver, Deadline deadline, TransactionProgress transaction)
            throws SQLException {
        PackedParameters own = Pipelined.pack(statement, driver);
        List<PackedParameters> parameters = own == null ? List.of() : takeAlong(own);
        int size = parameters.size();
        if (size < 2) {
            return null;
        }
        Flight flight = new Flight(
                List.of(),
                Collections.nCopies(size, statement),
                Collections.nCopies(size, plan),
                false,
                EngineSession.ALL_ROWS);
        Execution execution = new Execution(driver, flight, list -> bind(parameters, list));
        CachedQuery query = execution.run();
        Answer first = execution.answers().first();
        tell(first);
        JdbcResult.Source source = new JdbcResult.Source(query, line, statement, deadline, transaction, false);
        return new JdbcResult(source, first, EngineSession.ALL_ROWS);
    }

    private static void bind(List<PackedParameters> parameters, ParameterList list) throws SQLException {
        int at = 1;
        for (PackedParameters each : parameters) {
            each.bindTo(list, at);
            at += each.getParameterCount();
        }
    }

    /** The parameters of all, its own first. */
    private List<PackedParameters> takeAlong(PackedParameters own) {
        List<PackedParameters> parameters = new ArrayList<>(MOST);
        parameters.add(own);
        for (Pipelined other : line.lease().takeAlong(plan, MOST - 1)) {
            if (other.parameters().hasTypesOf(own)) {
                others.add(other);
                parameters.add(other.parameters());
            } else {
                other.leaveBehind();
            }
        }
        return parameters;
    }

    /** The form of the values is read off now: the driver may change what it keeps of them with the next execution. */
    private void tell(Answer first) {
        Answer answer = first;
        for (Pipelined other : others) {
            answer = answer.next();
            if (answer.hasRows()) { // else it is left behind
                other.answered(new Pipelined.Rows(answer, JdbcColumns.of(answer.fields())));
            }
        }
    }
}
