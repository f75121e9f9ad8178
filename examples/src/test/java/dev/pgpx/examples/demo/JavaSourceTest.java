package dev.pgpx.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.examples.cldr.Cldr;
import dev.pgpx.examples.world.Country;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaSourceTest {
    private static final List<Step> STEPS = Steps.all(Cldr.read().countries().get(0), LocalDate.EPOCH);

    @Test
    void holdsTheQueryOfEveryStep() {
        JavaSource source = JavaSource.of(WorldQueries.class);

        assertThat(STEPS).allSatisfy(step -> assertThat(source.body(step.method()))
                .contains("db.")
                .contains("return ")
                .endsWith(";"));
        assertThat(STEPS).extracting(step -> source.body(step.method())).doesNotHaveDuplicates();
    }

    @Test
    void everyQueryIsShown() {
        assertThat(STEPS)
                .extracting(Step::method)
                .containsExactlyInAnyOrderElementsOf(Stream.of(WorldQueries.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void holdsTheModel() {
        assertThat(JavaSource.of(Country.class).from("@Table"))
                .startsWith("@Table\npublic record Country(")
                .endsWith("{}");
    }

    @Test
    void saysWhichFileTheBuildLeftOut() {
        assertThatThrownBy(() -> JavaSource.of(JavaSourceTest.class)).hasMessageContaining("JavaSourceTest.java");
    }
}
