package dev.pgpx.cli.sql;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Interruption;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.schema.script.SqlScript;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A statement that was typed, or a file of them: one {@code -c} or {@code -f}, in the order in which they were given. */
final class SqlInput {
    private static final String STANDARD_INPUT = "-";

    @Option(
            names = {"-c", "--command"},
            paramLabel = "TEXT",
            required = true,
            description = "A statement; may be given several times. \"copy ... from stdin\" reads the input.")
    private @Nullable String text;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            required = true,
            description = "A script of statements, - for the input; may be given several times.")
    private @Nullable String file;

    /** Its statements; nothing of a script is run when a part of it is not understood. */
    List<SqlStep> steps(CommandContext context) {
        if (text != null) {
            SingleStatement.check(text);
            return List.of(new SqlStep(Optional.empty(), text, Optional.empty()));
        }
        return script(String.valueOf(file), context).statements().stream()
                .map(found -> new SqlStep(Optional.of(found.place()), found.sql(), found.copyData()))
                .toList();
    }

    private static SqlScript script(String name, CommandContext context) {
        return name.equals(STANDARD_INPUT) ? input(context) : SqlScript.read(name, Path.of(name));
    }

    private static SqlScript input(CommandContext context) {
        String name = "stdin";
        try {
            byte[] bytes = Interruption.whileReading(() -> context.in().readAllBytes());
            return SqlScript.of(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (IOException failure) {
            throw CommandException.notRead(Path.of(name), failure);
        }
    }
}
