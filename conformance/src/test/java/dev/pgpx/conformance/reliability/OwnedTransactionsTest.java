package dev.pgpx.conformance.reliability;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.jdbc.JdbcEngine;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Taking part in a transaction that a framework owns: it hands out one connection, and commits or rolls back by itself. */
@PgpxTest
class OwnedTransactionsTest {
    private Database other;
    private Connection owned;
    private Database db;

    @BeforeAll
    static void create(Database database) {
        database.run(sql("create table item (name text primary key)"));
    }

    @BeforeEach
    void begin(TestDatabase database, Database shared) throws SQLException {
        other = shared;
        other.run(sql("truncate item"));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:" + database.url().replaceFirst("//[^@]*@", "//"));
        source.setUser("postgres");
        owned = source.getConnection();
        owned.setAutoCommit(false);
        db = Database.over(JdbcEngine.over(handingOut(owned)));
    }

    @AfterEach
    void end() throws SQLException {
        db.close();
        owned.close();
    }

    /** As frameworks do it: closing what is handed out closes nothing. */
    private static DataSource handingOut(Connection connection) {
        ClassLoader loader = OwnedTransactionsTest.class.getClassLoader();
        Connection handedOut = (Connection)
                Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        return handedOut;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private void add(String name) {
        db.run(sql("insert into item values (:name)").bind("name", name));
    }

    private static List<String> items(Database database) {
        return database.list(sql("select name from item order by name").as(Codecs.TEXT));
    }

    @Test
    void aTransactionIsASavepointOfIt() throws SQLException {
        add("by itself");
        db.inTransaction(tx -> add("in a transaction"));
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    add("lost");
                    throw new IllegalStateException("of the application");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(items(db)).containsExactly("by itself", "in a transaction");
        assertThat(items(other)).isEmpty();

        owned.commit();
        assertThat(items(other)).containsExactly("by itself", "in a transaction");
    }

    @Test
    void rollingBackStaysWithItsOwner() throws SQLException {
        db.inTransaction(tx -> add("a"));
        owned.rollback();
        db.inTransaction(tx -> add("b"));
        owned.commit();

        assertThat(items(other)).containsExactly("b");
    }

    @Test
    void aFailureInATransactionOfPgpxLeavesTheOwnersGoingOn() throws SQLException {
        db.inTransaction(tx -> add("a"));
        assertThatThrownBy(() -> db.inTransaction(tx -> add("a"))).isInstanceOf(ConstraintException.class);
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    assertThatThrownBy(() -> add("a")).isInstanceOf(ConstraintException.class);
                }))
                .isInstanceOf(RuntimeException.class);
        db.inTransaction(tx -> {
            add("b");
            db.inTransaction(nested -> {
                add("c");
                nested.rollback();
            });
        });
        owned.commit();

        assertThat(items(other)).containsExactly("a", "b");
        assertThat(owned.getAutoCommit()).isFalse();
        assertThat(owned.isClosed()).isFalse();
    }

    @Test
    void optionsAreRefusedAsTheOwnerHasBegunIt() {
        assertThatThrownBy(() -> db.transaction(TransactionOptions.SNAPSHOT, tx -> items(db)))
                .isInstanceOf(TransactionException.class)
                .hasMessageStartingWith(
                        "PGPX-2043: a transaction with options cannot be begun within the transaction that"
                                + " the given DataSource has begun");
        add("a");
        assertThat(items(db)).containsExactly("a");
    }

    @Test
    void streamsAndBulkWritesTakePart() throws SQLException {
        db.run(sql("insert into item select 'i' || g from generate_series(1, 2500) g"));
        try (var rows = db.stream(sql("select name from item").as(Codecs.TEXT))) {
            assertThat(rows.count()).isEqualTo(2500);
        }
        assertThat(items(other)).isEmpty();
        owned.rollback();
        assertThat(items(db)).isEmpty();
    }

    @Test
    void hooksRunAtTheEndOfItsSavepoint() {
        List<String> told = new ArrayList<>();
        db.inTransaction(tx -> {
            tx.afterEnd(outcome -> told.add(outcome.name()));
            add("a");
        });

        assertThat(told).hasSize(1);
    }
}
