package dev.pgpx.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.jackson.First;
import dev.pgpx.jackson.Second;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatsTest {
    private static final class Own implements JsonFormat {
        @Override
        public Object read(String json, Type type) {
            return json;
        }

        @Override
        public String write(Object value, Type type) {
            return value.toString();
        }
    }

    @Test
    void takesTheOnlyOne() {
        First first = new First();
        assertThat(JsonFormats.choose(List.of(first), "Profile")).containsSame(first);
        assertThat(JsonFormats.choose(List.of(), "Profile")).isEmpty();
    }

    @Test
    void prefersThatOfTheApplication() {
        Own own = new Own();
        assertThat(JsonFormats.choose(List.of(new First(), own, new Second()), "Profile"))
                .containsSame(own);
    }

    @Test
    void refusesTwoOfPgpx() {
        assertThatThrownBy(() -> JsonFormats.choose(List.of(new Second(), new First()), "com.example.Profile"))
                .isInstanceOf(ValueException.class)
                .hasMessage(
                        """
                        PGPX-1051: several JSON libraries were found to convert com.example.Profile: \
                        dev.pgpx.jackson.First, dev.pgpx.jackson.Second
                          Keep one of pgpx-jackson2 and pgpx-jackson3 on the class path, or offer a JsonFormat of your own, \
                        which comes first.\
                        """);
    }
}
