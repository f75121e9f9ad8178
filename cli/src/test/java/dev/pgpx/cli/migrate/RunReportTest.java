package dev.pgpx.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.schema.manage.IndexProgress;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RunReportTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandContext context = new CommandContext(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of());
    private final RunReport report = new RunReport(context, /* quiet= */ false);

    @Test
    void tellsWhatIsDone() {
        report.started("1", "add_books", Direction.UP);
        report.finished("1", Direction.UP, Duration.ofMillis(12));
        report.started("1", "add_books", Direction.DOWN);
        report.finished("1", Direction.DOWN, Duration.ofMillis(2345));
        assertThat(out).hasToString("applied 1 add_books in 12 ms\nundone 1 add_books in 2.3 s\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void tellsWhatIsWaitedFor() {
        report.waiting("process 7 at postgresql://app:s3cret@db/shop");
        report.retrying("1", 2, Duration.ofMillis(1500), "lock timeout\nexceeded");
        assertThat(err)
                .hasToString(
                        """
                        waiting for another runner: process 7 at postgresql://app:***@db/shop
                        1: attempt 2 failed, the next is in 1.5 s: lock timeout\\nexceeded
                        """);
    }

    @Test
    void tellsProgressInStepsOfTenPercent() {
        report.progress("1", new IndexProgress("waiting for writers before build", 1, 3, 0, 0, 0, 0));
        report.progress("1", new IndexProgress("building index: scanning table", 0, 0, 51, 100, 0, 0));
        report.progress("1", new IndexProgress("building index: scanning table", 0, 0, 59, 100, 0, 0));
        report.progress("1", new IndexProgress("building index: loading tuples in tree", 0, 0, 0, 0, 99, 100));
        report.progress("1", new IndexProgress("index validation: sorting tuples", 0, 0, 0, 0, 0, 0));
        assertThat(err)
                .hasToString(
                        """
                        1: waiting for writers before build, 1 of 3 transactions
                        1: building index: scanning table, 50 %
                        1: building index: loading tuples in tree, 90 %
                        1: index validation: sorting tuples
                        """);
    }
}
