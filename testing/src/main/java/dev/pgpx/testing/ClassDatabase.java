package dev.pgpx.testing;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one test class has been given: made when it is asked for, closed and dropped by JUnit after the class. */
final class ClassDatabase implements AutoCloseable {
    private final int version;
    private final String name;
    private @Nullable SharedServer shared;
    private @Nullable TestDatabase created;
    private @Nullable Database open;

    ClassDatabase(Class<?> testClass, int version) {
        this.version = version;
        name = DatabaseName.of(testClass);
    }

    /** What a field or parameter of this type is given; absent for types that are not ours to give. */
    Optional<Object> value(Class<?> type) {
        if (type == Database.class) {
            return Optional.of(database());
        }
        if (type == TestDatabase.class) {
            return Optional.of(handle());
        }
        return type == EmbeddedServer.class ? Optional.of(server()) : Optional.empty();
    }

    static boolean gives(Class<?> type) {
        return type == Database.class || type == TestDatabase.class || type == EmbeddedServer.class;
    }

    private EmbeddedServer server() {
        return shared().server();
    }

    private synchronized SharedServer shared() {
        SharedServer found = shared;
        if (found == null) {
            found = SharedServer.of(version);
            shared = found;
        }
        return found;
    }

    private synchronized TestDatabase handle() {
        TestDatabase known = created;
        if (known == null) {
            known = shared().create(name);
            created = known;
        }
        return known;
    }

    private synchronized Database database() {
        Database known = open;
        if (known == null) {
            known = Database.open(handle().url());
            open = known;
        }
        return known;
    }

    /** The database, when one has been made. */
    synchronized Optional<TestDatabase> created() {
        return Optional.ofNullable(created);
    }

    @Override
    public synchronized void close() {
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            if (created != null) {
                shared().drop(created);
            }
        }
    }
}
