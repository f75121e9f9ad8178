package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MappedCodecTest {
    private record Isbn(String text) {}

    @Test
    void convertsBothWaysInBothForms() {
        Codec<Isbn> codec = Codecs.map(Codecs.TEXT, Isbn.class, Isbn::new, Isbn::text);
        assertForms(codec, new Isbn("x"), "78", "x");
        assertThat(codec.type()).isEqualTo(Codecs.TEXT.type());
        assertThat(codec.hasBinary()).isTrue();
    }

    @Test
    void namesTheDomainThatItIsOf() {
        PgType type = PgType.named("app", "isbn");
        Codec<Isbn> codec = Codecs.domain(Codecs.TEXT, type, Isbn.class, Isbn::new, Isbn::text);
        assertForms(codec, new Isbn("x"), "78", "x");
        assertThat(codec.type()).isEqualTo(type);
        assertThat(codec.hasBinary()).isTrue();
        Codec<List<Isbn>> arrays = Codecs.array(codec);
        assertThat(arrays.hasBinary()).isFalse();
        assertThat(arrays.text(List.of(new Isbn("a b")))).isEqualTo("{\"a b\"}");
    }

    @Test
    void hasOnlyTextForAnotherTypeOfPostgresqls() {
        Codec<Isbn> codec = Codecs.domain(Codecs.TEXT, Codecs.JSONB.type(), Isbn.class, Isbn::new, Isbn::text);

        assertThat(codec.hasBinary()).isFalse();
        assertThat(codec.decodeText("\"x\"")).isEqualTo(new Isbn("\"x\""));
    }
}
