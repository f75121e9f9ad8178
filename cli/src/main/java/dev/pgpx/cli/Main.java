package dev.pgpx.cli;

import dev.pgpx.cli.log.LibraryLogs;
import dev.pgpx.cli.output.OutputGuard;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
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
        HeadStart.begin(args);
        Charset charset = charset(System.getProperty("native.encoding"));
        PrintStream out = OutputGuard.print(new FileOutputStream(FileDescriptor.out), charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        GlobalOptions options = new GlobalOptions(System.getenv(), new Terminal());
        CommandContext context = new CommandContext(System.in, out, err, System.getenv(), options);
        LibraryLogs.follow(context);
        Interruption interruption = Interruption.ofThisThread();
        int code = PgpxCommandLine.run(args, context);
        interruption.ended();
        System.exit(code);
    }

    /** Whether there is a terminal at both ends. A class, as a lambda would be set up even for the version. */
    private static final class Terminal implements BooleanSupplier {
        @Override
        @SuppressWarnings("SystemConsoleNull") // it is null before Java 22, and what comes since then is asked
        public boolean getAsBoolean() {
            Console console = System.console();
            return console != null && isTerminal(console);
        }

        /** Since Java 22 there may be a console that is none; its method that says so is unknown to Java 17. */
        private static boolean isTerminal(Console console) {
            try {
                return (boolean) Console.class.getMethod("isTerminal").invoke(console);
            } catch (NoSuchMethodException older) {
                return true;
            } catch (ReflectiveOperationException failure) {
                return false;
            }
        }
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
