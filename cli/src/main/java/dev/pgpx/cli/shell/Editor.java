package dev.pgpx.cli.shell;

import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.builtins.Nano;
import org.jline.terminal.Terminal;

/** Edits a text with the editor that the environment names, else with one of our own. */
final class Editor {
    private final Terminal terminal;
    private final Map<String, String> environment;

    Editor(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.environment = environment;
    }

    String edit(String text) {
        Path file = Path.of("edit.sql");
        try {
            file = Files.createTempFile("pgpx", ".sql"); // which only its owner can read
            Files.writeString(file, text.isEmpty() ? "" : text + "\n");
            open(file);
            return Files.readString(file);
        } catch (IOException failure) {
            throw CommandException.notRead(file, failure);
        } finally {
            delete(file);
        }
    }

    private void open(Path file) throws IOException {
        String command = Stream.of("PSQL_EDITOR", "EDITOR", "VISUAL")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
        if (command.isEmpty()) {
            Nano nano = new Nano(terminal, file.toAbsolutePath().getParent());
            nano.open(file.toString());
            nano.run();
            return;
        }
        terminal.pause();
        try {
            // as a shell reads it: it may have options
            new ProcessBuilder("sh", "-c", command + " \"$1\"", "sh", file.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.resume();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw CommandException.notWritten(file, failure);
        }
    }
}
