package dev.pgpx.jdbc;

import dev.pgpx.database.engine.SessionReset;
import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.Touch;
import java.util.EnumSet;
import java.util.Set;

/** What the statements of a session may have left changed in it. One thread at a time. */
final class SessionTraces {
    private final Set<Touch> touches = EnumSet.noneOf(Touch.class);

    /** A statement is about to be sent; whether it succeeds changes nothing, as it may be several. */
    void add(SqlEffects effects) {
        if (!effects.touches().isEmpty()) {
            touches.addAll(effects.touches());
        }
    }

    boolean isEmpty() {
        return touches.isEmpty();
    }

    SessionReset reset() {
        return SessionReset.of(touches);
    }
}
