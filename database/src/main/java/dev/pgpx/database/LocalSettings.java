package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.Map;

/** Server settings that last as long as a transaction; for a single statement, which is one, until its end. */
final class LocalSettings {
    private static final String SQL = "select pg_catalog.set_config($1, $2, true)";

    /** Tokens and claims are handed to row security this way. */
    private static final Codec<String> SECRET = Codecs.sensitive(Codecs.TEXT);

    private LocalSettings() {}

    /** Has the server refuse writes. */
    static final Map<String, String> READ_ONLY = Map.of("transaction_read_only", "on");

    /** Has a session refuse writes where its server would not; it is undone when the session is given back. */
    static void refuseWrites(EngineSession session, Deadline deadline) {
        if (!session.facts().standby()) {
            Statement set = Statement.of("set default_transaction_read_only = on", "setting");
            session.execute(set, EngineSession.ALL_ROWS, deadline).close();
        }
    }

    static List<Statement> statements(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return List.of();
        }
        return settings.entrySet().stream()
                .map(setting -> Statement.of(
                        SQL,
                        List.of(
                                new Parameter<>(Codecs.TEXT, setting.getKey()),
                                new Parameter<>(SECRET, setting.getValue())),
                        "setting"))
                .toList();
    }
}
