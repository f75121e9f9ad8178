package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/guide/cli.md does what it says. */
class CountCommandTest {
    @Test
    void countsRows() {
        Console console = new Console();
        int exit = console.run(List.of(new CountCommandFactory()), "count", "pg_am", "--embedded", "--format", "csv");
        assertThat(console.err()).isEmpty();
        assertThat(exit).isZero();
        assertThat(console.out()).isEqualTo("table,rows\npg_am,7\n");
    }
}
