package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertTextUnreadable;
import static dev.pgpx.types.Forms.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositeCodecTest {
    private static final PgType TYPE = PgType.named("app", "pair");

    private record Pair(Integer a, String b, BigDecimal c) {}

    private static final Codec<Pair> CODEC = Codecs.composite(
            TYPE,
            Pair.class,
            List.of(Codecs.INT4, Codecs.TEXT, Codecs.NUMERIC),
            v -> new Pair((Integer) v[0], (String) v[1], (BigDecimal) v[2]),
            p -> new Object[] {p.a(), p.b(), p.c()});

    private record Outer(Pair pair, List<Pair> pairs) {}

    @Test
    void hasTheFormsOfTheServer() {
        assertForms(
                CODEC,
                new Pair(1, "x,\"y\\)]", null),
                "000000030000001700000004000000010000001900000007782c22795c295d000006a4ffffffff",
                "(1,\"x,\"\"y\\\\)]\",)");
        assertThat(CODEC.text(new Pair(null, "", new BigDecimal("1.50")))).isEqualTo("(,\"\",1.50)");
        assertThat(CODEC.decodeText("(,\"\",1.50)")).isEqualTo(new Pair(null, "", new BigDecimal("1.50")));
        assertThat(CODEC.decodeText("(1,a]b,)")).isEqualTo(new Pair(1, "a]b", null));
        assertThat(CODEC.decodeText("(,,)")).isEqualTo(new Pair(null, null, null));
    }

    @Test
    void nestsInCompositesAndArrays() {
        Codec<Outer> outer = Codecs.composite(
                PgType.named("app", "outer"),
                Outer.class,
                List.of(CODEC, Codecs.array(CODEC)),
                v -> new Outer((Pair) v[0], Codecs.array(CODEC).javaType().isInstance(v[1]) ? pairs(v[1]) : null),
                o -> new Object[] {o.pair(), o.pairs()});
        Outer value = new Outer(
                new Pair(1, "a \"b\" {c}", null), List.of(new Pair(2, "", null), new Pair(null, "NULL", null)));
        assertThat(outer.decodeText(outer.text(value))).isEqualTo(value);
        assertThat(outer.hasBinary()).isFalse();
        assertThat(CODEC.hasBinary()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static List<Pair> pairs(Object value) {
        return (List<Pair>) value;
    }

    @Test
    void mayHaveNoFields() {
        Codec<String> codec = Codecs.composite(TYPE, String.class, List.of(), v -> "none", v -> new Object[0]);
        assertForms(codec, "none", "00000000", "()");
    }

    @Test
    void refusesOtherFields() {
        assertUnreadable(CODEC, "00000002", "2 fields where 3 were expected");
        assertUnreadable(CODEC, "00000003", "it ends after 0 bytes where 8 or more were expected");
        assertTextUnreadable(CODEC, "(1,2)", "unexpected text at character 5");
        assertTextUnreadable(CODEC, "(1,2,3,4)", "unexpected text at character 7");
        assertTextUnreadable(CODEC, "(1,\"2", "unexpected text at character 6");
        assertTextUnreadable(CODEC, "(,,)x", "unexpected text at character 5");
    }
}
