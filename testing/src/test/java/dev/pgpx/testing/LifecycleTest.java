package dev.pgpx.testing;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.server.ServerChoice;
import dev.pgpx.testing.server.TestServer;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What is left after a class, seen from outside; the classes at the end are run by these tests only. */
class LifecycleTest {
    private static final List<String> SEEN = new ArrayList<>();

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Test
    void givesEachRunADatabaseOfItsOwnAndDropsItWhoeverIsConnected() {
        succeed(HeldOpen.class);
        succeed(HeldOpen.class);
        assertThat(SEEN).containsExactly("lifecycle_test_held_open", "lifecycle_test_held_open_2");
        assertThat(databases()).doesNotContainAnyElementsOf(SEEN);
        assertThat(HeldOpen.other).isNotNull();
        HeldOpen.other.close();
    }

    @Test
    void makesNoDatabaseThatIsNotAskedFor() {
        succeed(Unasked.class);
        assertThat(databases()).noneMatch(name -> name.contains("unasked"));
    }

    @Test
    void namesTheDatabaseInTheReportOfAFailureAndDropsItNevertheless() {
        List<Map<String, String>> reports = run(Failing.class)
                .allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
                .toList();
        assertThat(reports).containsExactly(Map.of("pgpx.database", "lifecycle_test_failing"));
        assertThat(databases()).doesNotContain("lifecycle_test_failing");
    }

    @Test
    void worksForOneInstancePerClassWithoutTheAnnotation() {
        succeed(PerClass.class);
        assertThat(SEEN).containsExactly("lifecycle_test_per_class", "lifecycle_test_per_class");
    }

    @Test
    void startsTheServerAgainWhenATestHasEndedIt() {
        succeed(Ending.class);
        succeed(Ending.class);
        assertThat(SEEN).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void saysWhyAFieldCannotBeSet() throws NoSuchFieldException {
        Exception cause = new IllegalAccessException("the module does not open it");
        assertThat(InjectedFields.closedField(PerClass.class.getDeclaredField("db"), cause))
                .hasMessage(
                        "PGPX-5501: field db of dev.pgpx.testing.LifecycleTest$PerClass cannot be set: the module does"
                                + " not open it\n  Open the package to dev.pgpx.testing in the test module's descriptor, or take a"
                                + " parameter of the test method instead.")
                .hasCause(cause);
    }

    private static void succeed(Class<?> testClass) {
        EngineExecutionResults results = run(testClass);
        results.allEvents().failed().assertThatEvents().isEmpty();
        assertThat(results.testEvents().succeeded().count()).isPositive();
    }

    private static EngineExecutionResults run(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
    }

    private static List<String> databases() {
        TestServer server = TestServer.shared(ServerChoice.embedded(18));
        CompletableFuture<Boolean> dropped = new CompletableFuture<>();
        server.later(() -> dropped.complete(true)); // behind what is dropped in the background
        dropped.join();
        return server.administration()
                .list(sql("select datname::text from pg_database").as(Codecs.TEXT));
    }

    @PgpxTest
    static class HeldOpen {
        static Database other;

        @Test
        void leavesAConnectionBehind(TestDatabase database) {
            SEEN.add(database.name());
            other = Database.open(database.url());
            assertThat(PgpxExtensionTest.current(other)).isEqualTo(database.name());
        }
    }

    @PgpxTest
    static class Unasked {
        @Test
        void needsTheServerOnly(EmbeddedServer server) {
            assertThat(server.running()).isTrue();
        }
    }

    @PgpxTest
    static class Failing {
        @Test
        void fails(Database db) {
            fail("of " + PgpxExtensionTest.current(db));
        }
    }

    @ExtendWith(PgpxExtension.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class PerClass {
        Database db;

        @Test
        void sharesItsField() {
            SEEN.add(PgpxExtensionTest.current(db));
        }

        @Test
        void sharesItsFieldAgain() {
            SEEN.add(PgpxExtensionTest.current(db));
        }
    }

    @PgpxTest(version = 14)
    static class Ending {
        @Test
        void closesWhatIsNotItsToClose(EmbeddedServer server, Database db) {
            SEEN.add(server.url());
            assertThat(PgpxExtensionTest.current(db)).startsWith("lifecycle_test_ending");
            server.close();
        }
    }
}
