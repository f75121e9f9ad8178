package dev.pgpx.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaseCheckTest {
    private static final Map<String, byte[]> BASE = files(
            "migrations/1_a.sql", "select 1;", "migrations/3_c.sql", "select 3;", "migrations/R_v.sql", "select 4;");

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            files.put(namesAndTexts[at], namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Map<String, byte[]> with(String... namesAndTexts) {
        Map<String, byte[]> all = new HashMap<>(BASE);
        all.putAll(files(namesAndTexts));
        return all;
    }

    @Test
    void acceptsWhatIsNewer() {
        assertThat(BaseCheck.problems(BASE, BASE)).isEmpty();
        assertThat(BaseCheck.problems(Map.of(), BASE)).isEmpty();
        assertThat(BaseCheck.problems(
                        BASE, with("migrations/4_d.sql", "x;", "migrations/R_v.sql", "other;", "README.md", "")))
                .isEmpty();
    }

    @Test
    void otherLineEndsAndAnotherWayDownAreNoChange() {
        assertThat(BaseCheck.problems(
                        BASE,
                        with("migrations/1_a.sql", "\uFEFF-- migrate:up\r\nselect 1;\r\n-- migrate:down\r\nselect 2;")))
                .isEmpty();
    }

    @Test
    void namesAllThatIsWrong() {
        Map<String, byte[]> now =
                with("m/2_b.sql", "select 2;", "migrations/1_a.sql", "select 9;", "m/3_other.sql", "select 3;");
        now.remove("migrations/3_c.sql");
        assertThat(BaseCheck.problems(BASE, now))
                .extracting(Problem::code, Problem::where)
                .containsExactly(
                        tuple("PGPX-7063", "migrations/1_a.sql"),
                        tuple("PGPX-7061", "m/2_b.sql"),
                        tuple("PGPX-7060", "m/3_other.sql"));
        assertThatThrownBy(() -> BaseCheck.require(BASE, Map.of()))
                .isInstanceOfSatisfying(MigrationException.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly("PGPX-7062", "PGPX-7062"));
    }

    @Test
    void versionsThatAreThereTwiceAreRefused() {
        assertThatThrownBy(() -> BaseCheck.problems(BASE, with("migrations/3_d.sql", "select 5;")))
                .hasMessageContaining("PGPX-7013");
    }

    @Test
    void whatABaselineReplacesMayBeGone() {
        Map<String, byte[]> now = files("migrations/3_baseline.sql", "-- replaces: 1 to 3\n-- migrate:up\nselect 1;");
        assertThat(BaseCheck.problems(BASE, now)).isEmpty();
        now.put("migrations/2_b.sql", "select 2;".getBytes(StandardCharsets.UTF_8));
        assertThat(BaseCheck.problems(BASE, now)).extracting(Problem::code).containsExactly("PGPX-7061");
    }
}
