package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {
    @Test
    void aKeywordIsThatOfItsConstant() {
        for (TargetServer constant : TargetServer.values()) {
            isKeyword(Keywords.of(TargetServer.values()), constant, constant.keyword());
        }
        for (TlsMode constant : TlsMode.values()) {
            isKeyword(Keywords.of(TlsMode.values()), constant, constant.keyword());
        }
        for (ChannelBinding constant : ChannelBinding.values()) {
            isKeyword(Keywords.of(ChannelBinding.values()), constant, constant.keyword());
        }
        for (Pooler constant : Pooler.values()) {
            isKeyword(Keywords.of(Pooler.values()), constant, constant.keyword());
        }
    }

    private static <E extends Enum<E>> void isKeyword(Keywords<E> kind, E constant, String keyword) {
        assertThat(kind.show(constant)).isEqualTo(keyword);
        assertThat(kind.parse(keyword)).isEqualTo(constant);
    }

    @Test
    void otherTextsAreNone() {
        Keywords<TlsMode> kind = Keywords.of(TlsMode.values());

        assertThat(kind.parse("VERIFY-FULL")).isNull();
        assertThat(kind.parse("verify_full")).isNull();
        assertThat(kind.expected()).isEqualTo("one of disable, prefer, require, verify-ca, verify-full");
    }
}
