package dev.pgpx.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.cli.CommandFactory;
import dev.pgpx.cli.Console;
import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches are compared in a repository of the test's own. */
final class MigrateCheckTest {
    private static final List<CommandFactory> COMMANDS = List.of(new MigrateCommandFactory());

    @TempDir
    private Path repository;

    private final Console console = new Console();
    private Path migrations = Path.of("");

    @BeforeEach
    void commitAMigration() throws Exception {
        migrations = Files.createDirectory(repository.resolve("migrations"));
        Files.writeString(migrations.resolve("20260101000002_add_books.sql"), "create table book (id bigint);\n");
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Add books");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private int check(String base) {
        return console.run(COMMANDS, "migrate", "check", "--base", base, "--dir", migrations.toString());
    }

    @Test
    void takesNewerMigrations() throws IOException {
        Files.writeString(
                migrations.resolve("20260101000003_add_isbn.sql"), "alter table book add column isbn text;\n");
        assertThat(check("main")).isZero();
        assertThat(console.out()).isEqualTo("2 files, fit for main\n");
    }

    @Test
    void tellsAllThatIsWrong() throws IOException {
        Files.writeString(migrations.resolve("20260101000002_add_books.sql"), "create table book (id int);\n");
        Files.writeString(migrations.resolve("20260101000001_add_authors.sql"), "create table author (id bigint);\n");
        assertThat(check("main")).isEqualTo(1);
        assertThat(console.err())
                .startsWith("PGPX-7001: there are 2 problems\n")
                .contains("20260101000001_add_authors.sql: PGPX-7061", "20260101000002_add_books.sql: PGPX-7063");
    }

    @Test
    void takesAllThatTheBaseLacks() throws Exception {
        git("mv", "migrations", "before");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "Move them");
        Files.createDirectories(migrations);
        Files.writeString(migrations.resolve("20260101000001_add_authors.sql"), "create table author (id bigint);\n");
        assertThat(check("HEAD")).isZero();
    }

    @Test
    void knowsNoSuchBranch() {
        assertThat(check("nothing")).isEqualTo(1);
        assertThat(console.err()).startsWith("PGPX-6030: git knows no branch nothing\n");
        assertThat(new Console().run(COMMANDS, "migrate", "check", "--base=-x", "--dir", migrations.toString()))
                .isEqualTo(2);
    }

    @Test
    void needsAWorkingTree() {
        assertThatThrownBy(() -> new GitFolder("git", repository.getRoot()).files("main"))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("PGPX-6029: ");
    }

    @Test
    void saysThatThereIsNoGit() {
        assertThatThrownBy(() -> new GitFolder("git-that-is-not-there", migrations).files("main"))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("PGPX-6028: git cannot be started: ");
    }

    @Test
    void saysWhatGitSays() {
        CommandException failure = CommandException.gitFailed("show main:a", "fatal: bad object");
        assertThat(failure.problem().text()).startsWith("PGPX-6031: git show main:a failed\n  fatal: bad object\n");
    }
}
