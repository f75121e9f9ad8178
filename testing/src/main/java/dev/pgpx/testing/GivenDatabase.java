package dev.pgpx.testing;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.error.TestingException;
import dev.pgpx.testing.server.TestServer;
import dev.pgpx.testing.statements.StatementWatch;
import dev.pgpx.testing.template.PreparedDatabase;
import dev.pgpx.testing.template.TestDatabases;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one test class, or one test, has been given: made when it is asked for, closed and dropped by JUnit after it. */
final class GivenDatabase implements AutoCloseable {
    private final Asked asked;
    private final String wantedName;
    private @Nullable TestServer server;
    private @Nullable PreparedDatabase created;
    private @Nullable Database open;
    private boolean kept;

    GivenDatabase(Asked asked, String wantedName) {
        this.asked = asked;
        this.wantedName = wantedName;
    }

    Asked asked() {
        return asked;
    }

    EmbeddedServer embedded() {
        return server().embedded().orElseThrow(() -> TestingException.of("PGPX-6514"));
    }

    synchronized TestServer server() {
        TestServer found = server;
        if (found == null) {
            found = asked.server();
            server = found;
        }
        return found;
    }

    private synchronized PreparedDatabase prepared() {
        PreparedDatabase known = created;
        if (known == null) {
            known = TestDatabases.on(server()).fresh(asked.template(), wantedName);
            created = known;
        }
        return known;
    }

    TestDatabase handle() {
        PreparedDatabase known = prepared();
        return new TestDatabase(known.name(), known.url());
    }

    synchronized Database database() {
        Database known = open;
        if (known == null) {
            known = Database.open(prepared().url()).withListener(StatementWatch.INSTANCE);
            open = known;
        }
        return known;
    }

    /** The database, when one has been made. */
    synchronized Optional<PreparedDatabase> created() {
        return Optional.ofNullable(created);
    }

    /** Has it stay when all is over. */
    synchronized void keep() {
        kept = true;
    }

    @Override
    public synchronized void close() {
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            end();
        }
    }

    private void end() {
        TestServer used = server;
        PreparedDatabase known = created;
        if (used == null) {
            return;
        }
        if (asked.own()) {
            used.close();
        } else if (known != null && kept) {
            used.keep(known.name());
        } else if (known != null) {
            TestDatabases.on(used).drop(known);
        }
    }
}
