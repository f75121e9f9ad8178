package dev.pgpx.conformance.reliability;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise 4, while others change the schema: sessions keep plans whose results are of other types by then. */
class ChangedSchemaTest {
    private static EmbeddedServer server;
    private static Database db;
    private static Database other;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
        db = Database.open(Settings.builder().url(server.url()).poolSize(1).build());
        other = Database.open(server.url());
    }

    @AfterAll
    static void stop() {
        db.close();
        other.close();
        server.close();
    }

    @BeforeEach
    void keepPlan() {
        other.run(sql("create table if not exists account (id int)"));
        other.run(sql("drop table if exists changed"));
        other.run(sql("create table changed (id int primary key, amount int)"));
        other.run(sql("insert into changed values (1, 7)"));
        for (int i = 0; i < 7; i++) {
            assertThat(amount()).isEqualTo(7);
        }
    }

    private static long amount() {
        return amount(db);
    }

    private static long amount(Database database) {
        return database.one(sql("select amount from changed where id = 1").map(row -> row.getLong(0)));
    }

    private static void widen() {
        other.run(sql("alter table changed alter column amount type bigint"));
    }

    @Test
    void statementsAreRunAgain() {
        widen();

        assertThat(amount()).isEqualTo(7);
    }

    @Test
    void transactionsAreRunAgain() {
        AtomicInteger runs = new AtomicInteger();

        long found = db.transaction(transaction -> {
            if (runs.incrementAndGet() == 1) {
                widen();
            }
            return amount();
        });

        assertThat(found).isEqualTo(7);
        assertThat(runs).hasValue(2);
    }

    @Test
    void transactionsByHandAreToldThatTheyCanBeRunAgain() {
        try (OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            Database within = transaction.database();
            within.run(sql("update account set id = 1 where id = 2"));
            widen();

            assertThatThrownBy(() -> amount(within))
                    .isInstanceOfSatisfying(StatementException.class, failure -> {
                        assertThat(failure.retry()).isEqualTo(Retry.SAFE);
                        assertThat(failure.sqlState()).isEqualTo("0A000");
                        assertThat(failure).hasMessageContaining("PGPX-2196").hasMessageContaining("Run it again");
                    });
        }

        assertThat(amount()).isEqualTo(7);
        assertThat(db.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
    }
}
