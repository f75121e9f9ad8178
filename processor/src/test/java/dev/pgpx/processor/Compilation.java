package dev.pgpx.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A run of a compiler over source files on disk, with the processor.
 *
 * @param success whether the compiler was content
 * @param messages its errors and warnings: file, line, text
 * @param written what it wrote that is no class: generated sources and resources by path
 */
record Compilation(boolean success, List<Message> messages, Map<String, String> written) {
    /** One message of the compiler. */
    record Message(Diagnostic.Kind kind, String file, long line, String text) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + text;
        }
    }

    static JavaCompiler javac() {
        return ToolProvider.getSystemJavaCompiler();
    }

    static JavaCompiler ecj() {
        return new EclipseCompiler();
    }

    static Compilation of(JavaCompiler compiler, Path output, List<Path> sources, String... options)
            throws IOException {
        return of(compiler, output, sources, List.of(new TableProcessor()), options);
    }

    static Compilation of(
            JavaCompiler compiler, Path output, List<Path> sources, List<Processor> processors, String... options)
            throws IOException {
        Path classes = Files.createDirectories(output.resolve("classes"));
        Path generated = Files.createDirectories(output.resolve("generated"));
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        boolean success;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<String> arguments = new ArrayList<>(Arrays.asList(options));
            if (!arguments.contains("--release")) {
                arguments.addAll(List.of("--release", "17"));
            }
            if (!arguments.contains("-classpath") && !arguments.contains("--module-path")) {
                arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, collector, arguments, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            success = task.call();
        }
        Map<String, String> written = new TreeMap<>();
        read(generated, written);
        read(classes, written);
        return new Compilation(success, messages(collector), written);
    }

    /** The sources below a folder, in order. */
    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    List<String> errors() {
        return messages.stream()
                .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                .map(Message::toString)
                .toList();
    }

    private static List<Message> messages(DiagnosticCollector<JavaFileObject> collector) {
        return collector.getDiagnostics().stream()
                .map(diagnostic -> new Message(
                        diagnostic.getKind(),
                        diagnostic.getSource() == null
                                ? "-"
                                : Path.of(diagnostic.getSource().toUri())
                                        .getFileName()
                                        .toString(),
                        diagnostic.getLineNumber(),
                        diagnostic.getMessage(Locale.ROOT)))
                .toList();
    }

    private static void read(Path folder, Map<String, String> into) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .forEach(file -> into.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
