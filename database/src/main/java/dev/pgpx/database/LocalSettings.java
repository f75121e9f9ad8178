package dev.pgpx.database;

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
