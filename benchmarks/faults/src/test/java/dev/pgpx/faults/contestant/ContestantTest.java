package dev.pgpx.faults.contestant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of all contestants, as long as nothing goes wrong: otherwise there would be nothing to compare. */
class ContestantTest {
    private static EmbeddedServer server;

    @BeforeAll
    static void startServer() throws Exception {
        server = EmbeddedServer.start();
        for (Kind kind : Kind.values()) {
            Tables.create(server, kind.label());
        }
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static Contestant open(Kind kind) {
        return kind.open(server.url(kind.label()), Limits.connections(1).within(Duration.ofSeconds(20)));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatIsThere(Kind kind) throws Exception {
        try (Contestant contestant = open(kind)) {
            assertThat(contestant.lookup(77)).isEqualTo(Item.of(77));
            Answer answer = contestant.read(5, "a token");
            assertThat(answer.belongsTo(5, "a token")).isTrue();
            assertThat(answer.belongsTo(6, "a token")).isFalse();
            assertThat(answer.belongsTo(5, "another")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsASettingForOneReadAlone(Kind kind) throws Exception {
        try (Contestant contestant = open(kind)) {
            assertThat(contestant.readTenant(1).token()).isEmpty();
            assertThat(contestant.readAs(1, "42").belongsTo(1, "42")).isTrue();
            assertThat(contestant.readTenant(1).belongsTo(1, "")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesAnEntryAsAWholeOrNotAtAll(Kind kind) throws Exception {
        Tables.clear(server, kind.label());
        try (Contestant contestant = open(kind)) {
            contestant.write(1, () -> {});
            Exception twice = catchException(() -> contestant.write(1, () -> {}));
            assertThat(contestant.outcome(twice)).isEqualTo(Outcome.FAILED);
            contestant.write(2, () -> {});
        }
        assertThat(Tables.entries(server, kind.label())).containsExactlyInAnyOrder(1L, 2L);
        assertThat(Tables.torn(server, kind.label())).isEmpty();
    }
}
