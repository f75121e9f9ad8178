package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void namesAreNotEmptyAndWithoutZero() {
        assertThat(Texts.NAME.accepts("")).isFalse();
        assertThat(Texts.NAME.accepts("a\0")).isFalse();
        assertThat(Texts.NAME.accepts("\u0001é\uffff\ud83d\ude00")).isTrue();
        assertThat(Texts.ANY.accepts("")).isTrue();
        assertThat(Texts.ANY.accepts("\0")).isFalse();
    }

    @Test
    void textsMayBeOfCertainCharactersAndLength() {
        Texts two = new Texts("two", 0, 2, 'a', 'c');

        assertThat(two.accepts("ac")).isTrue();
        assertThat(two.accepts("")).isTrue();
        assertThat(two.accepts("abc")).isFalse();
        assertThat(two.accepts("ad")).isFalse();
        assertThat(two.accepts("`")).isFalse();
    }
}
