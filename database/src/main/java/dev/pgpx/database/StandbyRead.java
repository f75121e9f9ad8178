package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Lsn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that only read, outside a transaction. They go to a standby together with the question whether it has caught up,
 * in one round trip; what it answered too early is dropped. What the standby cannot do goes to the primary, unseen.
 */
final class StandbyRead {
    /** The standby cancels a query that is in the way of what it has to replay. */
    private static final String CONFLICT = "40001";

    private final StandbySessions sessions;
    private final Statements statements;
    private final List<Statement> reads;
    private final ResultConsumer results;
    private final Deadline deadline;
    /** Somebody has seen a part of the results: it is too late for another try. */
    private boolean told;

    StandbyRead(
            StandbySessions sessions,
            Statements statements,
            List<Statement> reads,
            Deadline deadline,
            ResultConsumer results) {
        this.sessions = sessions;
        this.statements = statements;
        this.reads = reads;
        this.deadline = deadline;
        this.results = results;
    }

    void run(CallOptions view, SessionRequest request) {
        Lsn position = sessions.position(statements, view, request);
        EngineSession standby = sessions.standby(request);
        if (standby != null && isDone(standby, position)) {
            return;
        }
        try (EngineSession primary = sessions.primary(statements, request, position)) {
            read(primary);
        }
    }

    /** Whether the standby could do it. */
    private boolean isDone(EngineSession standby, @Nullable Lsn position) {
        try (standby) {
            if (position == null) {
                read(standby);
                return true;
            }
            return readChecked(standby, position);
        } catch (ConnectionLostException | StatementException failure) {
            if (told || !isOfStandby(failure)) {
                throw failure;
            }
            return false;
        }
    }

    /** Whatever the statements may do, here they cannot have written: they can be repeated. */
    private static boolean isOfStandby(DatabaseException failure) {
        return failure instanceof ConnectionLostException || CONFLICT.equals(failure.sqlState());
    }

    private boolean readChecked(EngineSession standby, Lsn position) {
        if (isSingle() && readBehindCheck(standby, position)) {
            return true;
        }
        boolean current = sessions.catchesUp(statements, standby, position, deadline);
        if (current) {
            read(standby);
        }
        return current;
    }

    private boolean isSingle() {
        return reads.stream().allMatch(read -> SqlEffects.of(read.sql()).single());
    }

    private boolean readBehindCheck(EngineSession standby, Lsn position) {
        List<Statement> all = new ArrayList<>(reads.size() + 1);
        all.add(ReplayCheck.before(position));
        all.addAll(reads);
        boolean[] current = new boolean[1];
        try {
            statements.runAll(standby, all, deadline, (index, result) -> {
                if (index == 0) {
                    current[0] = ReplayCheck.read(result);
                } else if (current[0]) {
                    tell(index - 1, result);
                }
            });
            return current[0];
        } catch (StatementException failure) {
            if (told) {
                throw failure;
            }
            return false; // what it names may only have been made by what is not replayed yet
        }
    }

    private void read(EngineSession session) {
        if (reads.size() == 1) {
            statements.run(session, reads.get(0), deadline, this::tell);
        } else {
            statements.runAll(session, reads, deadline, this::tell);
        }
    }

    private void tell(int index, EngineResult result) {
        told = true;
        results.accept(index, result);
    }
}
