package dev.pgpx.query.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DefaultNameTest {
    @Test
    void joinsTableColumnsAndSuffix() {
        assertThat(DefaultName.of("author", "email", "key")).isEqualTo("author_email_key");
        assertThat(DefaultName.of("author", "", "pkey")).isEqualTo("author_pkey");
    }

    @Test
    void cutsTheLongerPartFirst() {
        String column = "a_column_whose_name_is_nearly_as_long_as_postgresql_allows_it";
        assertThat(DefaultName.of("author", column, "key"))
                .isEqualTo("author_a_column_whose_name_is_nearly_as_long_as_postgresql__key")
                .hasSize(Identifiers.MAX_BYTES);
    }

    @Test
    void cutsNoCharacterInTwo() {
        String name = DefaultName.of("\u00fc".repeat(40), "\u00f6".repeat(40), "key");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(Identifiers.MAX_BYTES);
        assertThat(name).matches("\u00fc+_\u00f6+_key");
    }
}
