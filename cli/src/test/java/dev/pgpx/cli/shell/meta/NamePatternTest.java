package dev.pgpx.cli.shell.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            textBlock =
                    """
            Book        => '^(book)$'
            bo*k?       => '^(bo.*k.)$'
            "Bo*k"      => E'^(Bo\\\\*k)$'
            "it's"      => E'^(it\\\\''s)$'
            a$b         => E'^(a\\\\$b)$'
            """)
    void becomesAnExpression(String pattern, String expression) {
        assertThat(NamePattern.of(pattern).condition("n", "c", "visible"))
                .isEqualTo(" and c::pg_catalog.text operator(pg_catalog.~) " + expression
                        + " collate pg_catalog.\"default\" and visible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pub*.b", "\"S.x\".b"})
    void knowsSchemas(String pattern) {
        String condition = NamePattern.of(pattern).condition("n", "c", "visible");

        assertThat(NamePattern.of(pattern).hasSchema()).isTrue();
        assertThat(condition).contains("'^(b)$'").contains(" and n::").doesNotContain("visible");
    }
}
