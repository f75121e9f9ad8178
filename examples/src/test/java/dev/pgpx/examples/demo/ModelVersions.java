package dev.pgpx.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The models of the demo as they are, and as they become: each evolution is a folder with the files that it changes. They are compiled
 * with the processor, as those of an application are.
 *
 * @param folder where sources and classes go
 */
record ModelVersions(Path folder) {
    private static final Path MODELS = Path.of("src/main/java/dev/pgpx/examples/world");
    private static final Path EVOLUTIONS = Path.of("src/test/resources/evolutions");

    /** The names of the evolutions, in order. */
    static List<String> evolutions() throws IOException {
        try (Stream<Path> folders = Files.list(EVOLUTIONS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Compiles all versions, the first as the demo has it; the folders with their classes. */
    List<Path> compileAll() throws IOException {
        List<String> evolutions = evolutions();
        return IntStream.rangeClosed(0, evolutions.size())
                .parallel()
                .mapToObj(version -> compile(version, evolutions.subList(0, version)))
                .toList();
    }

    private Path compile(int version, List<String> evolutions) {
        Path sources = folder.resolve("sources" + version);
        Path classes = folder.resolve("classes" + version);
        try {
            copy(MODELS, sources);
            for (String evolution : evolutions) {
                copy(EVOLUTIONS.resolve(evolution), sources);
            }
            Files.delete(sources.resolve("World.java"));
            compile(sources, classes);
            return classes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null);
                Stream<Path> walked = Files.list(sources)) {
            List<String> options = List.of(
                    "-d", classes.toString(), "-classpath", path(), "-processor", "dev.pgpx.processor.TableProcessor");
            compiler.getTask(null, files, problems, options, null, files.getJavaFileObjectsFromPaths(walked.toList()))
                    .call();
        }
        assertThat(problems.getDiagnostics())
                .filteredOn(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .isEmpty();
    }

    /** All jars of this test: those that are modules, too. */
    private static String path() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
