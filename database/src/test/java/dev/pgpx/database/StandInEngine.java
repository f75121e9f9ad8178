package dev.pgpx.database;

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
import java.util.function.Predicate;

/** An engine without a server: it records what it is asked, and fails where it is told to. */
final class StandInEngine implements Engine {
    final List<String> log = new ArrayList<>();
    Predicate<String> failing = sql -> false;

    private void tell(String what) {
        log.add(what);
        if (failing.test(what)) {
            throw new IllegalStateException("told to fail at " + what);
        }
    }

    @Override
    public EngineSession open() {
        tell("open");
        return new Session();
    }

    @Override
    public String target() {
        return "stand-in";
    }

    @Override
    public void close() {
        tell("close engine");
    }

    private final class Session implements EngineSession {
        @Override
        public EngineResult execute(Statement statement, int fetchSize) {
            tell(statement.sql());
            return new Done();
        }

        @Override
        public long copyIn(Statement copy, CopySource source) {
            tell(copy.sql());
            return 0;
        }

        @Override
        public void begin(TransactionOptions options) {
            tell("begin " + options.characteristics());
        }

        @Override
        public void commit() {
            tell("commit");
        }

        @Override
        public void rollback() {
            tell("rollback");
        }

        @Override
        public ServerVersion serverVersion() {
            return new ServerVersion(18, "18.0");
        }

        @Override
        public void cancel() {
            tell("cancel");
        }

        @Override
        public void close() {
            tell("close");
        }
    }

    private static final class Done implements EngineResult {
        @Override
        public boolean hasRows() {
            return false;
        }

        @Override
        public long count() {
            return 1;
        }

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public Row row() {
            throw new IllegalStateException("no rows");
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
