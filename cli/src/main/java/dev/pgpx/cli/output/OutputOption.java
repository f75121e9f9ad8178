package dev.pgpx.cli.output;

import dev.pgpx.cli.error.CommandException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document goes, in UTF-8: mixed in by commands that make one. */
public final class OutputOption {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write it to this file, which is replaced, instead of to the output.")
    private @Nullable Path file;

    /** The output, until a file is given. */
    public OutputOption() {}

    /** The file; null for the output. */
    @Nullable
    public Path file() {
        return file;
    }

    /** Writes the document, exactly as it is: it is meant for programs. */
    public void write(String text, PrintStream out) {
        if (file == null) {
            print(text, out);
            return;
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw CommandException.notWritten(file, failure);
        }
    }

    /** Prints what is meant for programs: in UTF-8, whatever a terminal expects. */
    public static void print(String text, PrintStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
