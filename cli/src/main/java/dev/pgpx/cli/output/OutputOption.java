package dev.pgpx.cli.output;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document goes, in UTF-8: mixed in by commands that make one. */
public final class OutputOption {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description =
                    "Write to this file instead of to the output. It appears whole or not at all, and replaces one that is there.")
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
        try (OutputFile written = OutputFile.replacing(file)) {
            print(text, written.stream());
            written.keep();
        }
    }

    /**
     * Lets rows be written, to the file or to the output.
     *
     * @param out the output
     * @param content writes them to the stream that it is given
     */
    public void stream(PrintStream out, Consumer<PrintStream> content) {
        if (file == null) {
            content.accept(out);
            return;
        }
        try (OutputFile written = OutputFile.replacing(file)) {
            content.accept(written.stream());
            written.keep();
        }
    }

    /** Prints what is meant for programs: in UTF-8, whatever a terminal expects. */
    public static void print(String text, PrintStream out) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
