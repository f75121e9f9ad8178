package dev.pgpx.testing;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.transaction.TransactionOptions;

/** The transaction that one test runs in; rolled back after it. */
final class TestTransaction implements AutoCloseable {
    private static final String FAILED_ALREADY = "25P02";

    private final OpenTransaction transaction;

    TestTransaction(Database database) {
        transaction = database.begin(TransactionOptions.DEFAULT.withName("test"));
    }

    Database database() {
        return transaction.database();
    }

    /** Lets deferred constraints speak, which would be heard at the commit only. */
    void checkDeferred() {
        try {
            database().run(sql("set constraints all immediate").label("check deferred constraints"));
        } catch (StatementException failed) {
            // the test has seen to a failure of its own: after that the server checks nothing any more
            if (!FAILED_ALREADY.equals(failed.sqlState())) {
                throw failed;
            }
        }
    }

    @Override
    public void close() {
        transaction.close();
    }
}
