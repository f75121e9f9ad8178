package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler of Eclipse gets the same sources, snapshots and messages out of the processor as that of the JDK. */
class EcjTest {
    /** Records in methods are found in the syntax, which only the JDK's compiler shows. */
    private static final Set<String> JAVAC_ONLY = Set.of("errors-local");

    /** All folders, instead of each third. */
    private static final boolean FULL = Boolean.getBoolean("pgpx.corpus.full");

    @TempDir
    Path output;

    static Stream<String> cases() throws IOException {
        List<String> all = GoldenTest.cases()
                .filter(name -> !JAVAC_ONLY.contains(name))
                .sorted()
                .toList();
        return FULL
                ? all.stream()
                : IntStream.range(0, all.size()).filter(at -> at % 3 == 0).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ecjGetsTheSameAsJavac(String name) throws IOException {
        List<Path> sources = Compilation.sources(GoldenTest.input(name));
        Compilation javac = Compilation.of(Compilation.javac(), output.resolve("javac"), sources);
        Compilation ecj = Compilation.of(Compilation.ecj(), output.resolve("ecj"), sources);

        assertThat(texts(ecj)).containsExactlyInAnyOrderElementsOf(texts(javac));
        assertThat(ecj.success()).isEqualTo(javac.success());
        assertThat(ecj.written()).isEqualTo(javac.written());
    }

    private static List<String> texts(Compilation compilation) {
        return compilation.messages().stream()
                .map(Compilation.Message::text)
                .filter(text -> text.startsWith("PGPX"))
                .map(text -> text.replaceAll("\n +", "\n")) // javac indents what follows the first line
                .toList();
    }
}
