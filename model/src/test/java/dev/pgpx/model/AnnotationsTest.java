package dev.pgpx.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where annotations may stand. */
class AnnotationsTest {
    static List<String> names() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/pgpx/model"))) {
            return sources.map(source -> source.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.endsWith("-info"))
                    .sorted()
                    .toList();
        }
    }

    /** So that interfaces can say it, on their accessors, and classes on parameters, fields and accessors. */
    @ParameterizedTest
    @MethodSource("names")
    void whatMayStandOnComponentsMayStandWhereverClassesAndInterfacesHaveThem(String name)
            throws ClassNotFoundException {
        Target target = Class.forName("dev.pgpx.model." + name).getAnnotation(Target.class);
        if (target != null && List.of(target.value()).contains(ElementType.RECORD_COMPONENT)) {
            assertThat(target.value()).contains(ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER);
        }
    }
}
