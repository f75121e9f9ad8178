package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.query.ServerVersion;
import org.junit.jupiter.api.Test;

class RecoveriesTest {
    private static final SessionFacts SESSION = new SessionFacts(ServerVersion.of("18.0"), false, false);

    private final Recoveries recoveries = new Recoveries();

    private static ServerFacts boot(String name, long end) {
        return new ServerFacts(SESSION, "00000001", name, end, new SessionStart(true, true));
    }

    @Test
    void countsAllRecoveriesSinceAndNotOnlyTheLast() {
        ServerFacts last = boot("third", 900);
        recoveries.met(boot("first", 100));
        recoveries.met(boot("second", 500));
        recoveries.met(last);
        assertThat(recoveries.lowestEnd("first", last, 600))
                .as("cut off by the second, and written anew before the third")
                .isEqualTo(500);
        assertThat(recoveries.lowestEnd("second", last, 600)).isEqualTo(900);
        assertThat(recoveries.lowestEnd("first", last, 400)).isEqualTo(500);
    }

    @Test
    void knowsNothingWhereOneIsNotKnown() {
        ServerFacts last = boot("third", 900);
        recoveries.met(boot("first", 100));
        recoveries.met(boot("second", ServerFacts.NOT_KNOWN));
        recoveries.met(last);
        assertThat(recoveries.lowestEnd("first", last, 600)).isNull();
        assertThat(recoveries.lowestEnd("first", last, 950))
                .as("certainly cut off")
                .isEqualTo(900);
        assertThat(recoveries.lowestEnd("never met", last, 600)).isNull();
    }
}
