package dev.pgpx.query.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
    @Test
    void leavesPlainNamesAsTheyAre() {
        assertThat(Identifiers.quote("author")).isEqualTo("author");
        assertThat(Identifiers.quote("_a1")).isEqualTo("_a1");
    }

    @Test
    void quotesWhatTheServerWouldReadDifferently() {
        assertThat(Identifiers.quote("Author")).isEqualTo("\"Author\"");
        assertThat(Identifiers.quote("1st")).isEqualTo("\"1st\"");
        assertThat(Identifiers.quote("a b")).isEqualTo("\"a b\"");
        assertThat(Identifiers.quote("größe")).isEqualTo("\"größe\"");
        assertThat(Identifiers.quote("user")).isEqualTo("\"user\"");
        assertThat(Identifiers.quote("a\"; drop table b; --")).isEqualTo("\"a\"\"; drop table b; --\"");
    }

    @Test
    void qualifiesBySchema() {
        assertThat(Identifiers.quote("", "a")).isEqualTo("a");
        assertThat(Identifiers.quote("My Schema", "table")).isEqualTo("\"My Schema\".\"table\"");
    }

    @Test
    void refusesWhatNoNameCanBe() {
        assertThatThrownBy(() -> Identifiers.quote("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Identifiers.quote("a\0b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Identifiers.literal("a\0b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesStringConstants() {
        assertThat(Identifiers.literal("it's")).isEqualTo("'it''s'");
        assertThat(Identifiers.literal("a\\b'c")).isEqualTo("E'a\\\\b''c'");
    }
}
