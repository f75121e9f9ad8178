package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.StandbyException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.query.Statement;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code copy … from stdin} by hand: what a view says counts for it as for every other statement. */
@PgpxTest
class CopyTest {
    private static final Statement COPY = Statement.of("copy crate (name) from stdin", "copy crates");

    @BeforeAll
    static void create(Database db) {
        db.run(sql("create table crate (name text primary key, tenant text, by text)"));
        db.run(
                sql(
                        """
                create function stamp() returns trigger language plpgsql as $$
                begin
                  new.tenant := current_setting('app.tenant', true);
                  new.by := current_setting('pgpx.user', true);
                  return new;
                end $$"""));
        db.run(sql("create trigger stamp before insert on crate for each row execute function stamp()"));
        db.run(sql("create function heavy(name text) returns boolean language sql as 'select name > ''c'''"));
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate crate"));
    }

    private static long copy(Database db, Statement copy, String... names) {
        byte[] lines = (String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8);
        return db.copyIn(copy, out -> out.write(lines));
    }

    private static List<String> crates(Database db) {
        return db.list(sql("select concat_ws(' ', name, nullif(tenant, ''), nullif(by, '')) from crate order by name")
                .as(Codecs.TEXT));
    }

    @Test
    void runsWithTheSettingsOfTheView(Database db) {
        Database tenant = db.withSetting("app.tenant", "mine");

        assertThat(copy(tenant, COPY, "a", "b")).isEqualTo(2);
        assertThat(copy(db, COPY, "c")).isEqualTo(1);
        db.withSession(() -> copy(tenant, COPY, "d") + copy(db, COPY, "e"));
        tenant.inTransaction(transaction -> copy(tenant, COPY, "f"));

        assertThat(crates(db)).containsExactly("a mine", "b mine", "c", "d mine", "e", "f mine");
    }

    @Test
    void refusesToRunInATransactionWithOtherSettings(Database db) {
        Database tenant = db.withSetting("app.tenant", "mine");

        assertThatThrownBy(() -> db.inTransaction(transaction -> copy(tenant, COPY, "a")))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("app.tenant");
        assertThat(crates(db)).isEmpty();
    }

    @Test
    void tellsTheServerWhoTheUserIs(Database db) {
        Database ann = db.withUser("ann");

        copy(ann, COPY, "a");
        copy(db, COPY, "b");
        db.inTransaction(transaction -> copy(ann, COPY, "c"));
        db.withSetting("pgpx.user", "tool").inTransaction(transaction -> copy(db, COPY, "d"));

        assertThat(crates(db)).containsExactly("a ann", "b", "c ann", "d tool");
    }

    @Test
    void isRefusedWhereOnlyReadingIsAllowed(Database db) {
        Statement judging = Statement.of("copy crate (name) from stdin where heavy(name)", "copy crates");

        assertThatThrownBy(() -> copy(db.onStandby(), COPY, "a")).isInstanceOf(StandbyException.class);
        assertThatThrownBy(() -> copy(db.onStandby(), judging, "a", "d"))
                .isInstanceOfSatisfying(StatementException.class, refused -> assertThat(refused.sqlState())
                        .isEqualTo("25006"));
        assertThat(crates(db)).isEmpty();
        assertThat(copy(db, judging, "a", "d")).isEqualTo(1);
    }

    @Test
    void leavesNothingOfOneThatFails(Database db) {
        Database tenant = db.withSetting("app.tenant", "mine");

        assertThatThrownBy(() -> copy(tenant, COPY, "a", "a")).isInstanceOf(ConstraintException.class);
        assertThat(crates(db)).isEmpty();
        assertThat(db.isInTransaction()).isFalse();
        assertThat(copy(tenant, COPY, "a")).isEqualTo(1);
    }
}
