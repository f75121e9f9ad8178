package dev.pgpx.database;

import dev.pgpx.model.One;
import dev.pgpx.query.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the triggers that write histories who changes rows, for as long as a transaction lasts. */
final class AuditUser {
    /** What the triggers ask for. */
    static final String SETTING = "pgpx.user";

    private AuditUser() {}

    /**
     * The statements that go before others, where there is a user, or somebody else may have been told of before.
     *
     * @param user who it is; null for nobody that is known
     */
    static List<Statement> before(List<Statement> asked, @Nullable Object user) {
        return asked.stream().anyMatch(Statement::audited)
                ? LocalSettings.statements(Map.of(SETTING, text(user)))
                : List.of();
    }

    /** A statement that counts as one that writes a history, since nobody knows whether it does. */
    static Statement toldOf(Statement asked) {
        return new Statement(asked.sql(), asked.parameters(), asked.label(), asked.features(), true);
    }

    /** The server takes the empty text for nobody. */
    private static String text(@Nullable Object user) {
        Object named = user instanceof One<?> one ? one.key() : user;
        return named == null ? "" : named.toString();
    }
}
