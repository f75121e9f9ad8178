package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryParentTest {
    private static final Path USUAL = Path.of("/somewhere/tmp");

    @Test
    void isWhatWasTold() {
        assertThat(TemporaryParent.of("", USUAL)).isEqualTo(USUAL);
        assertThat(TemporaryParent.of("/data", USUAL)).isEqualTo(Path.of("/data"));
        assertThat(TemporaryParent.of("data", USUAL)).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void isMemoryOnlyWhereThereIsSome() {
        assertThat(TemporaryParent.of("memory", USUAL)).isIn(Path.of("/dev/shm"), USUAL);
    }
}
