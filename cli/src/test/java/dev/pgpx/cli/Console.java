package dev.pgpx.cli;

import dev.pgpx.cli.output.OutputGuard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A process around a command, as a test sees it. */
public final class Console {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs with these commands beside pgpx's own. */
    public int run(List<CommandFactory> commands, String... args) {
        return run(out, commands, args);
    }

    /** Runs with an output that fails. */
    public int runInto(String failure, List<CommandFactory> commands, String... args) {
        return run(new FailingOutput(failure), commands, args);
    }

    private int run(OutputStream target, List<CommandFactory> commands, String... args) {
        CommandContext context = new CommandContext(
                InputStream.nullInputStream(),
                OutputGuard.print(target, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        return PgpxCommandLine.run(args, context, () -> new CommandRegistry(commands));
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class FailingOutput extends OutputStream {
        private final String failure;

        FailingOutput(String failure) {
            this.failure = failure;
        }

        @Override
        public void write(int oneByte) throws IOException {
            throw new IOException(failure);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            throw new IOException(failure);
        }
    }
}
