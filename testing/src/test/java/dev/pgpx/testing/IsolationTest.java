package dev.pgpx.testing;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.pgpx.database.Database;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.testing.template.TemplatePart;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Databases for each test, transactions that are rolled back, templates; the classes at the end are run by these tests only. */
class IsolationTest {
    private static final List<String> SEEN = new ArrayList<>();

    private static Events run(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .testEvents();
    }

    private static List<String> failures(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getPayload().map(String::valueOf).orElse(""))
                .toList();
    }

    private static long notes(Database db) {
        return db.one(sql("select count(*) from note").as(Codecs.INT8));
    }

    @Test
    void saysThatAClassWithADatabaseForEachTestHasNoneItself() {
        assertThat(failures(AskingTooEarly.class)).singleElement().asString().contains("PGPX-6513", "@BeforeEach");
    }

    @Test
    void hearsDeferredConstraintsBeforeItRollsBack() {
        assertThat(failures(Deferring.class)).singleElement().asString().contains("violates foreign key constraint");
    }

    @Test
    void givesOneInstanceForAllTestsWhatIsEachTestsOwn() {
        SEEN.clear();
        assertThat(run(OneInstance.class).succeeded().count()).isEqualTo(2);
        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.startsWith("one_instance_"));
    }

    @Test
    void namesWhatATemplateLacks() {
        assertThat(failures(WithoutMigrations.class))
                .singleElement()
                .asString()
                .contains("PGPX-6510", "no/such/folder");
    }

    /** What all tests here begin with. */
    static final class Notes implements TemplatePart {
        @Override
        public String contents() {
            return "notes 1";
        }

        @Override
        public void apply(Database database) {
            database.run(
                    sql("create table note (id bigint generated always as identity primary key, text text not null)"));
            database.run(sql("insert into note (text) values ('of the template')"));
        }
    }

    @Nested
    @PgpxTest(isolation = Isolation.METHOD, parts = Notes.class)
    class ADatabaseForEach {
        private Database db;
        private TestDatabase database;

        @Test
        void doesNotSeeTheOther(Database parameter) {
            assertThat(parameter).isSameAs(db);
            assertThat(database.name()).startsWith("a_database_for_each_does_not_see_the_other");
            assertThat(notes(db)).isEqualTo(1);
            db.run(sql("insert into note (text) values ('a')"));
        }

        @Test
        void isNotSeenByTheOther() {
            assertThat(notes(db)).isEqualTo(1);
            db.run(sql("insert into note (text) values ('b')"));
        }
    }

    @Nested
    @PgpxTest(isolation = Isolation.TRANSACTION, parts = Notes.class)
    class ATransactionForEach {
        private Database db;

        @BeforeAll
        static void commit(Database db) {
            db.run(sql("insert into note (text) values ('of the class')"));
        }

        @Test
        void isRolledBack(TestDatabase database) {
            writeAndLook(database);
        }

        @Test
        void isRolledBackTwice(TestDatabase database) {
            writeAndLook(database);
        }

        private void writeAndLook(TestDatabase database) {
            assertThat(notes(db)).isEqualTo(2);
            db.run(sql("insert into note (text) values ('mine')"));
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        db.run(sql("insert into note (text) values ('a savepoint')"));
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            db.inTransaction(tx -> db.run(sql("insert into note (text) values ('another')")));
            assertThat(notes(db)).isEqualTo(4);
            try (Database other = Database.open(database.url())) {
                assertThat(notes(other)).isEqualTo(2);
            }
        }

        @Test
        void mayFail() {
            assertThatThrownBy(() -> db.run(sql("select 1 / 0"))).hasMessageContaining("division");
        }
    }

    @Nested
    @PgpxTest
    class Proxies {
        @Test
        void breakTheNetworkOfOneDatabase(FaultProxy proxy, @Proxied Database proxied, Database direct) {
            assertThat(proxied.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
            proxy.apply(Fault.reset());
            assertThatThrownBy(() -> proxied.run(sql("insert into nothing values (1)")))
                    .isInstanceOf(RuntimeException.class);
            assertThat(direct.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
        }
    }

    @PgpxTest(isolation = Isolation.METHOD)
    static class AskingTooEarly {
        @BeforeAll
        static void ask(Database db) {
            assertThat(db).isNotNull();
        }

        @Test
        void isNotReached() {
            throw new AssertionError("unreachable");
        }
    }

    @PgpxTest(isolation = Isolation.TRANSACTION, parts = Notes.class)
    static class Deferring {
        @Test
        void leavesAReferenceToNothing(Database db) {
            db.run(sql("create table reference (note bigint references note deferrable initially deferred)"));
            db.run(sql("insert into reference values (4711)"));
            assertThat(notes(db)).isEqualTo(1);
        }
    }

    @PgpxTest(isolation = Isolation.METHOD, parts = Notes.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class OneInstance {
        private Database db;

        @Test
        void first() {
            look();
        }

        @Test
        void second() {
            look();
        }

        private void look() {
            assertThat(notes(db)).isEqualTo(1);
            SEEN.add(PgpxExtensionTest.current(db));
        }
    }

    @PgpxTest(migrations = "no/such/folder")
    static class WithoutMigrations {
        @Test
        void isNotReached(Database db) {
            throw new AssertionError("unreachable");
        }
    }
}
