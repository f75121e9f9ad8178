package dev.pgpx.database;

import dev.pgpx.database.engine.SessionRequest.Access;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.types.Lsn;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a view of a database makes its calls. Immutable.
 *
 * @param deadline how long a call may take, a transaction included; null for what the settings say
 * @param access where it goes
 * @param settings server settings for each of its calls, by name
 * @param seenFrom a place in the log up to which a standby must have replayed it; null for none beyond the own writes
 * @param bound the session that it is confined to; null for that of the thread, or one for each call
 * @param user who changes rows; null for nobody that is known
 * @param strictLoading whether relations are loaded by queries that say so only, and not on need
 */
record CallOptions(
        @Nullable Duration deadline,
        Access access,
        Map<String, String> settings,
        @Nullable Lsn seenFrom,
        @Nullable BoundSession bound,
        @Nullable Object user,
        boolean strictLoading) {
    static final CallOptions DEFAULT = new CallOptions(null, Access.WRITE, Map.of(), null, null, null, false);

    CallOptions withDeadline(Duration all) {
        return new CallOptions(all, access, settings, seenFrom, bound, user, strictLoading);
    }

    CallOptions withStrictLoading() {
        return new CallOptions(deadline, access, settings, seenFrom, bound, user, true);
    }

    CallOptions withAccess(Access other) {
        return new CallOptions(deadline, other, settings, seenFrom, bound, user, strictLoading);
    }

    /** Reads only, and sees all up to a place in the log; null for what this database has written. */
    CallOptions reading(@Nullable Lsn from) {
        return new CallOptions(
                deadline, Access.READ, settings, from == null ? seenFrom : from, bound, user, strictLoading);
    }

    boolean readsOnly() {
        return access == Access.READ;
    }

    CallOptions withSetting(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return new CallOptions(
                deadline, access, Collections.unmodifiableMap(more), seenFrom, bound, user, strictLoading);
    }

    /** What a transaction is to be that this view begins: as asked, with the view's settings, and read only where the view is. */
    TransactionOptions transaction(TransactionOptions asked) {
        TransactionOptions options = readsOnly() ? asked.withReadOnly(true) : asked;
        for (var setting : settings.entrySet()) {
            options = options.withSetting(setting.getKey(), setting.getValue());
        }
        return options;
    }

    CallOptions boundTo(BoundSession session) {
        return new CallOptions(deadline, access, settings, seenFrom, session, user, strictLoading);
    }

    CallOptions withUser(Object who) {
        return new CallOptions(deadline, access, settings, seenFrom, bound, who, strictLoading);
    }
}
