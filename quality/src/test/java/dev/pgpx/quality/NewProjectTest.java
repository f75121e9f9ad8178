package dev.pgpx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.PgpxCommandLine;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that {@code pgpx init} writes compiles with the processor, passes its test, runs, and has the migration that its model asks
 * for. All of it is done as its build would, with the class path of this build: the artifacts of this build are in no repository yet.
 */
class NewProjectTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path project;

    @Test
    void compilesPassesItsTestAndRuns() throws IOException, InterruptedException {
        assertThat(pgpx(
                        "init",
                        project.toString(),
                        "--yes",
                        "--artifact=shop",
                        "--model=Article",
                        "--field=sku:char(8)!",
                        "--field=name:varchar(200)",
                        "--field=price:numeric(10,2)",
                        "--field=state:enum(in stock,sold out)",
                        "--field=tags:text[]={}",
                        "--field=since:timestamptz=now()",
                        "--field=note:text?"))
                .contains("pom.xml");
        Path classes = compile("src/main/java", "target/classes", CLASS_PATH);
        Path tests = compile("src/test/java", "target/test-classes", classes + File.pathSeparator + CLASS_PATH);
        String path = tests + File.pathSeparator + classes + File.pathSeparator + CLASS_PATH;
        assertThat(java(path, LaunchedTests.class.getName(), "com.example.shop.ArticleTest"))
                .contains("1 of 1 tests passed");
        assertThat(java(path, "com.example.shop.App")).contains("The table article has 0 rows.");
        assertThat(pgpx("migrate", "create", "--auto", "--models=" + classes, "--dir=" + project.resolve("migrations")))
                .contains("nothing to write: the migrations give the models");
    }

    private static String pgpx(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandContext context = new CommandContext(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        int code = PgpxCommandLine.run(args, context);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path compile(String sources, String classes, String classPath) throws IOException {
        Path target = Files.createDirectories(project.resolve(classes));
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-d", target.toString(), "-classpath", classPath, "-Xlint:-options"));
        if (Runtime.version().feature() >= 21) {
            arguments.add("-proc:full");
        }
        try (Stream<Path> files = Files.walk(project.resolve(sources))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, problems, problems, arguments.toArray(new String[0]));
        assertThat(code).as(problems.toString(StandardCharsets.UTF_8)).isZero();
        return target;
    }

    /** What a JVM prints that works in the folder of the project. */
    private String java(String classPath, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath));
        for (String name : List.of("java.io.tmpdir", "pgpx.embedded.binaries", "pgpx.embedded.cache")) {
            String value = System.getProperty(name);
            if (value != null) {
                command.add(1, "-D" + name + "=" + value);
            }
        }
        command.addAll(List.of(arguments));
        Path printed = project.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(printed);
        assertThat(ended).as(text).isTrue();
        return text;
    }
}
