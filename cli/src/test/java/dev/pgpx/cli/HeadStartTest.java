package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.sql.SqlCommandFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, as a head start is of the whole process. */
@Isolated
class HeadStartTest {
    @Test
    void findsTheCommandUntilItIsWaitedFor() {
        HeadStart.begin(new String[] {"sql", "-c", "select 1"});

        assertThat(HeadStart.command("sql")).isInstanceOf(SqlCommandFactory.class);
        assertThat(HeadStart.command("nosuch")).isNull();
        HeadStart.await();
        assertThat(HeadStart.command("sql")).isNull();
    }

    @Test
    void doesNotBeginForWhatNeedsNoDatabase() {
        HeadStart.begin(new String[] {"config", "show"});

        assertThat(HeadStart.command("config")).isNull();
    }

    @Test
    void doesNotBeginBeforeLogsAreSetUp() {
        HeadStart.begin(new String[] {"sql", "-1v", "-c", "select 1"});
        HeadStart.begin(new String[] {"--verbose", "sql", "-c", "select 1"});

        assertThat(HeadStart.command("sql")).isNull();
    }
}
