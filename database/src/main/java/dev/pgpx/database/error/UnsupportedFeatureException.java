package dev.pgpx.database.error;

import dev.pgpx.query.ServerFeature;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.query.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement needs what the server is too old for. It was not sent. */
public final class UnsupportedFeatureException extends DatabaseException {
    private final Set<ServerFeature> features;

    private UnsupportedFeatureException(String needs, ServerVersion server, String label, List<ServerFeature> missing) {
        super(DatabaseMessages.CATALOG.problem("PGPX-2025", needs, server, label), "0A000", null);
        this.features = Set.copyOf(missing);
    }

    /**
     * A statement that a server cannot run.
     *
     * @param statement the statement
     * @param server the server's version
     * @return the exception, to throw; it names every feature that the server lacks
     */
    public static UnsupportedFeatureException of(Statement statement, ServerVersion server) {
        List<ServerFeature> missing = statement.features().stream()
                .filter(feature -> !server.has(feature))
                .sorted(Comparator.comparing(ServerFeature::version).thenComparing(ServerFeature::words))
                .toList();
        String needs = missing.stream()
                .map(feature -> feature.words() + " needs PostgreSQL " + feature.version())
                .collect(Collectors.joining(", "));
        return new UnsupportedFeatureException(needs, server, statement.label(), missing);
    }

    /**
     * What the server lacks.
     *
     * @return the features; unmodifiable
     */
    public Set<ServerFeature> features() {
        return features;
    }
}
