package dev.pgpx.testing.script;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A session with a script. */
final class ScriptedSession implements EngineSession {
    /** What nested transactions send: no statement of the application's. */
    private static final Pattern SAVEPOINTS = Pattern.compile("(?:release |rollback to )?savepoint .*");

    private final ScriptedEngine engine;
    private final ServerVersion version;
    private boolean inTransaction;

    ScriptedSession(ScriptedEngine engine, ServerVersion version) {
        this.engine = engine;
        this.version = version;
    }

    @Override
    public EngineResult execute(Statement statement, int fetchSize, Deadline deadline) {
        if (SAVEPOINTS.matcher(statement.sql()).matches()) {
            engine.happened(statement.sql());
            return ScriptedResult.ofCommand(0, "");
        }
        return engine.answer(statement);
    }

    /** A statement that fails by the script leaves the transaction as it is. */
    @Override
    public SessionStatus status() {
        return inTransaction ? SessionStatus.IN_TRANSACTION : SessionStatus.IDLE;
    }

    @Override
    public void executeAll(List<Statement> statements, Deadline deadline, ResultConsumer results) {
        for (int index = 0; index < statements.size(); index++) {
            results.accept(index, engine.answer(statements.get(index)));
        }
    }

    /** The data is written to nowhere; the script says how many rows they were. */
    @Override
    public long copyIn(Statement copy, CopySource source, Deadline deadline) {
        try {
            source.writeTo(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return engine.answer(copy).count();
    }

    @Override
    public long copyOut(Statement copy, OutputStream out, Deadline deadline) {
        ScriptedResult answer = engine.answer(copy);
        try {
            out.write(answer.data().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return answer.count();
    }

    @Override
    public void begin(TransactionOptions options) {
        inTransaction = true;
        engine.happened("begin");
    }

    @Override
    public void commit(Deadline deadline) {
        inTransaction = false;
        engine.happened("commit");
    }

    @Override
    public void rollback(Deadline deadline) {
        if (inTransaction) {
            inTransaction = false;
            engine.happened("rollback");
        }
    }

    @Override
    public @Nullable TransactionId transactionId() {
        return null;
    }

    @Override
    public SessionFacts facts() {
        return new SessionFacts(version, false, false);
    }

    @Override
    public List<Notification> notifications(Duration wait) {
        return List.of();
    }

    @Override
    public void cancel() {}

    @Override
    public void close() {
        rollback(Deadline.NONE);
    }
}
