package dev.pgpx.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.cli.CommandFactory;
import dev.pgpx.cli.Console;
import dev.pgpx.cli.error.CommandException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations in Java, found in folders that are no part of the command. */
final class JavaMigrationsTest {
    private static final List<CommandFactory> COMMANDS = List.of(new MigrateCommandFactory());

    @TempDir
    private Path folder;

    private final Console console = new Console();

    private void announce(String name) throws IOException {
        Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(services.resolve("dev.pgpx.migrate.file.JavaMigration"), name + "\n");
    }

    @Test
    void areLoadedFromAnotherFolder() throws IOException {
        String name = written();
        compile(folder.resolve("sources/" + name + ".java"));
        announce(name);
        try (JavaMigrations found = JavaMigrations.load(List.of(folder.resolve("classes")))) {
            assertThat(found.all()).singleElement().satisfies(migration -> {
                assertThat(migration.version().digits()).hasSize(14);
                assertThat(migration.description()).isEqualTo("fill_titles");
            });
        }
    }

    /** By the command that writes them. */
    private String written() {
        int exit = console.run(
                COMMANDS,
                "migrate",
                "create",
                "fill titles",
                "--java",
                "--dir",
                folder.resolve("migrations").toString(),
                "--sources",
                folder.resolve("sources").toString());
        assertThat(exit).as(console.err()).isZero();
        return Path.of(console.out().strip()).getFileName().toString().replace(".java", "");
    }

    private void compile(Path source) throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", folder.resolve("classes").toString(), "-classpath", path());
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isTrue();
        }
    }

    /** All jars of this test: those that are modules, too. */
    private static String path() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void areToldWhenTheyCannotBeLoaded() throws IOException {
        announce("com.example.Missing");
        assertThatThrownBy(() -> JavaMigrations.load(List.of(folder.resolve("classes"))))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("PGPX-6024")
                .hasMessageContaining("com.example.Missing");
    }
}
