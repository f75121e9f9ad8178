package dev.pgpx.types;

import static dev.pgpx.types.Forms.assertForms;
import static dev.pgpx.types.Forms.assertRefused;
import static dev.pgpx.types.Forms.assertUnreadable;
import static dev.pgpx.types.Forms.failure;
import static dev.pgpx.types.Forms.outOfRange;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonCodecTest {
    /** Holds numbers and lists of one number, enough to see what the seam is given. */
    private static final JsonFormat NUMBERS = new JsonFormat() {
        @Override
        public Object read(String json, Type type) {
            Integer number = Integer.valueOf(json.replaceAll("[\\[\\]]", ""));
            return json.startsWith("[") ? List.of(number) : number;
        }

        @Override
        public String write(Object value, Type type) {
            return value.toString();
        }
    };

    private record Types(List<Integer> list, List<Integer>[] array, Map<?, ?>... any) {}

    @Test
    void hasTheFormsOfTheServer() {
        assertForms(Codecs.JSON, Json.of("[1.50]"), "5b312e35305d", "[1.50]");
        assertForms(Codecs.JSONB, Json.of("[1.50]"), "015b312e35305d", "[1.50]");
        assertThat(Json.NULL).hasToString("null");
    }

    @Test
    void refusesUnknownVersionsAndTextThatIsNoText() {
        assertUnreadable(Codecs.JSONB, "0231", "version 2 of its binary form where 1 was expected");
        assertUnreadable(Codecs.JSONB, "", "it ends after 0 bytes where 1 or more were expected");
        assertUnreadable(Codecs.JSON, "ff", "bytes that are not UTF-8");
        assertRefused(Codecs.JSONB, Json.of("\"\0\""), outOfRange("jsonb", "text without the character U+0000"));
    }

    @Test
    void convertsThroughTheFormat() {
        Type list = Types.class.getRecordComponents()[0].getGenericType();
        Codec<List<Integer>> lists = Codecs.jsonb(list, NUMBERS);
        assertForms(lists, List.of(7), "015b375d", "[7]");
        assertForms(Codecs.json(Integer.class, NUMBERS), 7, "37", "7");
        assertThat(lists.javaType()).isEqualTo(List.class);
        assertThat(javaType(Types.class.getRecordComponents()[1].getGenericType()))
                .isEqualTo(List[].class);
        assertThat(javaType(Objects.class.getMethods()[0].getGenericReturnType()))
                .isNotNull();
        assertThat(javaType(List.class.getTypeParameters()[0])).isEqualTo(Object.class);
    }

    private static Class<?> javaType(Type type) {
        return Codecs.json(type, NUMBERS).javaType();
    }

    @Test
    void namesBothModulesWithoutAFormat() {
        Codec<Integer> codec = Codecs.jsonb(Integer.class);
        String message = "PGPX-1005: no JSON library was found to convert java.lang.Integer"
                + "\n  Add pgpx-jackson2 or pgpx-jackson3 to the class path.";
        assertThat(failure(() -> codec.text(1))).isEqualTo(message);
        assertThat(failure(() -> Codecs.<Integer>json(Integer.class).decodeText("1")))
                .isEqualTo(message);
    }
}
