package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitiveCodecTest {
    private static final Codec<String> SECRET = Codecs.sensitive(Codecs.TEXT);

    @Test
    void convertsAsTheCodecBelow() {
        assertThat(SECRET.type()).isEqualTo(Codecs.TEXT.type());
        assertThat(SECRET.javaType()).isEqualTo(String.class);
        assertThat(SECRET.hasBinary()).isTrue();
        assertThat(SECRET.text("x")).isEqualTo("x");
        assertThat(SECRET.decodeText("x")).isEqualTo("x");
        assertThat(SECRET.decode(ByteBuffer.wrap(new byte[] {'x'}))).isEqualTo("x");
        BinaryWriter out = new BinaryWriter(8);
        SECRET.encode("x", out);
        assertThat(out.size()).isEqualTo(1);
        assertThat(SECRET).hasToString("Codec[text as String], sensitive");
    }

    @Test
    void whatIsMadeOfItIsSensitiveToo() {
        assertThat(Codecs.TEXT.isSensitive()).isFalse();
        assertThat(Codecs.array(Codecs.TEXT).isSensitive()).isFalse();
        assertThat(SECRET.isSensitive()).isTrue();
        assertThat(Codecs.sensitive(SECRET)).isSameAs(SECRET);
        assertThat(SECRET.unlimited().isSensitive()).isTrue();
        assertThat(Codecs.sensitive(Codecs.varchar(3)).unlimited().isSensitive())
                .isTrue();
        assertThat(Codecs.array(SECRET).isSensitive()).isTrue();
        assertThat(Codecs.multiArray(SECRET).isSensitive()).isTrue();
        assertThat(Codecs.map(SECRET, Integer.class, Integer::valueOf, String::valueOf)
                        .isSensitive())
                .isTrue();
        PgType range = PgType.named("", "textrange");
        assertThat(Codecs.range(SECRET, range).isSensitive()).isTrue();
        assertThat(Codecs.multirange(SECRET, range).isSensitive()).isTrue();
    }

    @Test
    void twoOfTheSameCodecAreEqual() {
        assertThat(SECRET).isEqualTo(Codecs.sensitive(Codecs.TEXT)).isNotEqualTo(Codecs.sensitive(Codecs.VARCHAR));
        assertThat(List.of(SECRET)).contains(Codecs.sensitive(Codecs.TEXT));
    }
}
