package dev.pgpx.cli;

import dev.pgpx.cli.error.CliMessages;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.OutputFailure;
import dev.pgpx.cli.output.Secrets;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.types.error.PgpxException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells a failure: one message, free of passwords and control characters; the stack trace only when it was asked for. */
final class FailureReport {
    private FailureReport() {}

    /** The exit code that goes with it. */
    static int print(Throwable failure, boolean verbose, CommandContext context) {
        if (failure instanceof OutputFailure output && output.readerGone()) {
            return ExitCode.CLOSED_PIPE;
        }
        flushResults(context);
        String text = verbose ? text(failure) + "\n\n" + stackTrace(failure) : text(failure);
        context.err().print(VisibleText.lines(Secrets.mask(text)) + "\n");
        context.err().flush();
        return failure instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    /** What came before the failure is shown before it. */
    private static void flushResults(CommandContext context) {
        try {
            context.out().flush();
        } catch (OutputFailure alreadyKnown) {
            // either it is the failure told here, or the results are lost and the failure told here says more
        }
    }

    private static String text(Throwable failure) {
        if (failure instanceof PgpxException known) {
            return known.problem().text();
        }
        if (failure instanceof OutputFailure output) {
            return CliMessages.CATALOG.problem("PGPX-6009", output.reason()).text();
        }
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return CliMessages.CATALOG
                .problem("PGPX-6001", failure.getClass().getName() + message)
                .text();
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().replace("\t", "    ").stripTrailing();
    }
}
