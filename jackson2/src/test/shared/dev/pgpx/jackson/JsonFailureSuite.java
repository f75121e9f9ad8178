package dev.pgpx.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.GenericType;
import dev.pgpx.types.JsonFormat;
import dev.pgpx.types.ValueException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** How every JSON format of pgpx tells what it refuses, run for each library. */
public abstract class JsonFailureSuite {
    private final JsonFormat format;

    /**
     * The suite for a format.
     *
     * @param format the format as the service loader makes it
     */
    protected JsonFailureSuite(JsonFormat format) {
        this.format = format;
    }

    record Line(String text, int count) {}

    record Letter(LocalDate sent, List<Line> lines) {}

    record Even(int number) {
        Even {
            if (number % 2 != 0) {
                throw new IllegalArgumentException("odd");
            }
        }
    }

    record Careless(String name) {
        @Override
        public String name() {
            throw new IllegalStateException("not today");
        }
    }

    private static final class Opaque {}

    private AbstractThrowableAssert<?, ? extends Throwable> reading(String json, Type type) {
        return assertThatThrownBy(() -> format.read(json, type)).isInstanceOf(ValueException.class);
    }

    @Test
    void namesTheKeyWhereAValueDoesNotFit() {
        reading(
                        "{\"sent\":\"2026-01-01\",\"lines\":[{\"text\":\"a\",\"count\":1},{\"text\":\"b\",\"count\":\"secret\"}]}",
                        Letter.class)
                .hasMessage(
                        """
                        PGPX-1010: the JSON does not fit dev.pgpx.jackson.JsonFailureSuite$Letter: \
                        expected JSON for int, at "lines[1].count", line 1 column 74
                          Change the Java type so that it takes what is stored, or correct the stored document.\
                        """)
                .hasNoCause();
    }

    @Test
    void namesTheKeyThatTheTypeLacks() {
        reading("{\"text\":\"a\",\"count\":1,\"colour\":\"secret\"}", Line.class)
                .hasMessageContaining("the Java type has nothing for the key \"colour\", at \"colour\"");
    }

    @Test
    void refusesNullForAPrimitive() {
        reading("{\"text\":\"a\",\"count\":null}", Line.class).hasMessageContaining("at \"count\"");
    }

    @Test
    void refusesAFractionForAWholeNumber() {
        reading("{\"text\":\"a\",\"count\":1.9}", Line.class).hasMessageContaining("at \"count\"");
    }

    @Test
    void refusesNullForTheWhole() {
        reading("null", Line.class).hasMessageContaining("JsonFailureSuite$Line: it is null, where a value is needed");
    }

    @Test
    void refusesTextThatIsNoJson() {
        reading("{secret", Line.class)
                .hasMessageContaining("it is no JSON value")
                .hasMessageContaining("line 1");
        reading("{} {}", GenericType.of(Map.class, String.class, String.class)).hasMessageContaining("line 1 column 4");
    }

    @Test
    void refusesADocumentOfAnotherShape() {
        reading("[1]", Line.class).hasMessageContaining("expected JSON for " + Line.class.getName());
    }

    @Test
    void givesWhatAConstructorThrewAsCause() {
        reading("{\"number\":3}", Even.class)
                .hasMessageContaining("its own code refused the value")
                .hasRootCauseMessage("odd");
    }

    @Test
    void saysWhatJacksonCannotMake() {
        reading("{}", Runnable.class).hasMessageContaining("Cannot construct instance of `java.lang.Runnable`");
    }

    @Test
    void saysWhatJacksonCannotWrite() {
        assertThatThrownBy(() -> format.write(List.of(new Opaque()), GenericType.of(List.class, Opaque.class)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("PGPX-1011: a value of java.util.List<")
                .hasMessageContaining("No serializer found for class " + Opaque.class.getName())
                .hasMessageContaining("at \"[0]\"");
    }

    @Test
    void givesWhatAnAccessorThrewAsCause() {
        assertThatThrownBy(() -> format.write(new Careless("x"), Careless.class))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("its own code failed, at \"name\"")
                .hasRootCauseMessage("not today");
    }

    @Test
    void refusesAValueThatIsNotOfItsDeclaredType() {
        assertThatThrownBy(() -> format.write("secret", Line.class))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("PGPX-1011")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void neverQuotesAValue() {
        for (String json :
                Arrays.asList("{\"count\":\"secret\"}", "\"secret\"", "secret", "{\"text\":{\"secret\":1}}")) {
            reading(json, Line.class).satisfies(e -> assertThat(e.toString()).doesNotContain("secret"));
        }
    }
}
