package dev.pgpx.jdbc;

import java.sql.SQLException;
import java.util.List;

/** A pooler stands before the server that does not keep what sessions are to begin with. */
final class UnkeptSettings extends SQLException {
    private static final long serialVersionUID = 1L;
    private static final String NOT_SUPPORTED = "0A000";

    private final transient List<String> names;

    UnkeptSettings(List<String> names) {
        super("settings of the session are not kept: " + String.join(", ", names), NOT_SUPPORTED);
        this.names = names;
    }

    List<String> names() {
        return names;
    }
}
