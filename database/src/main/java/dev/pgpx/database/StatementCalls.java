package dev.pgpx.database;

import dev.pgpx.database.engine.CopySource;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.ResultConsumer;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.query.Statement;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What goes to the server for a call, so that it runs as the view says: with its settings, its user, only reading. */
final class StatementCalls {
    private final DatabaseParts parts;

    StatementCalls(DatabaseParts parts) {
        this.parts = parts;
    }

    /** Runs statements in one round trip. */
    void runAll(List<Statement> asked, String label, ResultConsumer reading) {
        runAll(before(asked), asked, label, reading);
    }

    /** What goes before statements, in one transaction with them, so that they run as the view says. */
    private List<Statement> before(List<Statement> asked) {
        BoundSession bound = parts.bound();
        List<Statement> before = new ArrayList<>();
        if (bound == null || !bound.isInTransaction()) {
            if (!parts.view().settings().isEmpty()) {
                before.addAll(LocalSettings.statements(parts.view().settings()));
            }
            if (parts.view().readsOnly() && mayWrite(asked)) {
                before.addAll(LocalSettings.statements(LocalSettings.READ_ONLY));
            }
        } else if (!bound.has(parts.view().settings())) {
            throw Refusals.otherSettings(parts.view().settings().keySet());
        }
        // in a transaction somebody else may have been told before
        if (parts.view().user() != null || parts.isInTransaction()) {
            before.addAll(AuditUser.before(asked, parts.view().user()));
        }
        return before;
    }

    private static boolean mayWrite(List<Statement> asked) {
        return asked.stream()
                .anyMatch(statement -> SqlEffects.of(statement.sql()).mayWrite());
    }

    private void runAll(List<Statement> local, List<Statement> asked, String label, ResultConsumer reading) {
        if (parts.view().readsOnly() && parts.bound() == null) {
            parts.statements().requireAllowed(asked);
            List<Statement> all = new ArrayList<>(local);
            all.addAll(asked);
            parts.sessions().read(parts.view(), label, parts.statements(), all, (index, result) -> {
                if (index >= local.size()) {
                    reading.accept(index - local.size(), result);
                }
            });
            return;
        }
        if (local.isEmpty() && asked.size() == 1) {
            parts.sessions().withForOne(parts.view(), label, (session, deadline) -> {
                parts.statements().run(session, asked.get(0), deadline, reading);
                return true;
            });
        } else {
            parts.sessions().with(parts.view(), label, (session, deadline) -> {
                runTogether(session, local, asked, deadline, reading);
                return true;
            });
        }
    }

    private void runTogether(
            EngineSession session,
            List<Statement> first,
            List<Statement> then,
            Deadline deadline,
            ResultConsumer reading) {
        List<Statement> all = new ArrayList<>(first);
        all.addAll(then);
        parts.statements().runAll(session, all, deadline, (index, result) -> {
            if (index >= first.size()) {
                reading.accept(index - first.size(), result);
            }
        });
    }

    /** Whether a copy needs nothing before it but what its transaction has. */
    boolean copiesAtOnce(Statement copy) {
        return before(List.of(copy)).isEmpty() || parts.isInTransaction();
    }

    /** Runs a copy. */
    long copyIn(Statement copy, CopySource source) {
        return copy(copy, (session, deadline) -> parts.statements().copyIn(session, copy, source, deadline));
    }

    /** Runs a copy to the client. */
    long copyOut(Statement copy, OutputStream target) {
        return copy(copy, (session, deadline) -> parts.statements().copyOut(session, copy, target, deadline));
    }

    private long copy(Statement copy, Sessions.Use<Long> run) {
        List<Statement> before = before(List.of(copy));
        return parts.sessions().with(parts.view(), copy.label(), (session, deadline) -> {
            if (!before.isEmpty()) {
                parts.statements().runAll(session, before, deadline, (index, result) -> {});
            }
            return run.run(session, deadline);
        });
    }
}
