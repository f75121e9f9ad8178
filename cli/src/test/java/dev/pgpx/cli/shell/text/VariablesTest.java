package dev.pgpx.cli.shell.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VariablesTest {
    private final Variables variables = new Variables();

    @BeforeEach
    void set() {
        variables.set("n", "42");
        variables.set("name", "O'Hara \\ \"x\"");
    }

    @Test
    void putsValuesInThePlaceOfNames() {
        assertThat(variables.expand("select :n, :'name', :\"name\", :n+1"))
                .isEqualTo("select 42,  E'O''Hara \\\\ \"x\"', \"O'Hara \\ \"\"x\"\"\", 42+1");
    }

    @Test
    void leavesWhatIsNoVariable() {
        String sql = "select ':n', \":n\", a::n, $$:n$$, :unknown, :'unknown', x[1:2] -- :n";

        assertThat(variables.expand(sql)).isEqualTo(sql);
    }

    @Test
    void forgets() {
        assertThat(variables.unset("n")).isTrue();
        assertThat(variables.unset("n")).isFalse();
        assertThat(variables.expand("select :n")).isEqualTo("select :n");
        assertThat(variables.all()).containsOnlyKeys("name");
    }
}
