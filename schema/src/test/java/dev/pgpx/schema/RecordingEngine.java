package dev.pgpx.schema;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineResult;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;

/** An engine that keeps what it is told. */
final class RecordingEngine implements Engine {
    final List<String> told = new ArrayList<>();

    @Override
    public EngineSession open() {
        return new Session();
    }

    @Override
    public String target() {
        return "nowhere";
    }

    @Override
    public void close() {
        told.add("close");
    }

    private final class Session implements EngineSession {
        @Override
        public EngineResult execute(Statement statement, int fetchSize) {
            told.add(statement.label());
            return new NoRows();
        }

        @Override
        public long copyIn(Statement copy, CopySource source) {
            throw new UnsupportedOperationException("not asked for by these tests");
        }

        @Override
        public void begin(TransactionOptions options) {
            told.add("begin");
        }

        @Override
        public void commit() {
            told.add("commit");
        }

        @Override
        public void rollback() {
            told.add("rollback");
        }

        @Override
        public ServerVersion serverVersion() {
            return new ServerVersion(18, "18.0");
        }

        @Override
        public void cancel() {
            told.add("cancel");
        }

        @Override
        public void close() {}
    }

    private static final class NoRows implements EngineResult {
        @Override
        public boolean hasRows() {
            return false;
        }

        @Override
        public long count() {
            return 0;
        }

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public Row row() {
            throw new UnsupportedOperationException("not asked for by these tests");
        }

        @Override
        public void close() {}
    }
}
