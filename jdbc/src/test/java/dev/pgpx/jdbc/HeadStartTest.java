package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadStartTest {
    @Test
    void allThatItPreparesIsThere() throws ClassNotFoundException {
        assertThat(Class.forName(HeadStart.CLOSED_CONNECTION)).isNotNull();
        assertThat(HeadStart.prepare()).isNull();
    }

    @Test
    void itIsDoneOnce() {
        List<Runnable> begun = new ArrayList<>();

        HeadStart.begin(begun::add);
        int first = begun.size();
        HeadStart.begin(begun::add);

        assertThat(first).isLessThanOrEqualTo(1); // another test may have been first
        assertThat(begun).hasSize(first);
    }
}
