package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.LoginRefusedException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PasswordSupplierTest {
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.builder().password("now").start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Database open(Supplier<String> password) {
        return Database.open(
                Settings.builder().url(server.url()).password(password).build());
    }

    @Test
    void asksAgainAfterARefusedLogin() {
        AtomicInteger asked = new AtomicInteger();
        try (Database db = open(() -> asked.getAndIncrement() == 0 ? "of before" : "now")) {
            assertThat(db.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void tellsAtOnceWhenTheNewOneIsRefusedToo() {
        try (Database db = open(() -> "wr0ng")) {
            assertThatThrownBy(() -> db.run(sql("select 1")))
                    .isInstanceOf(LoginRefusedException.class)
                    .hasMessageNotContaining("wr0ng");
        }
    }

    @Test
    void letsTheSuppliersOwnFailureThrough() {
        try (Database db = open(() -> {
            throw new IllegalStateException("the vault is closed");
        })) {
            assertThatThrownBy(() -> db.run(sql("select 1"))).hasStackTraceContaining("the vault is closed");
        }
    }
}
