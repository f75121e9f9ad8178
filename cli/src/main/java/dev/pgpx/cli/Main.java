package dev.pgpx.cli;

import dev.pgpx.cli.output.OutputGuard;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The entry of the process: hands arguments, streams and environment on, and the exit code back. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Charset charset = charset(System.getProperty("native.encoding"));
        PrintStream out = OutputGuard.print(new FileOutputStream(FileDescriptor.out), charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        System.exit(PgpxCommandLine.run(args, new CommandContext(System.in, out, err, System.getenv())));
    }

    /** The terminal's own; UTF-8 in the "C" locale, whose ASCII only means that nobody has set one. */
    static Charset charset(@Nullable String name) {
        if (name == null || !isKnown(name)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
