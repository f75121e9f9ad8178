package dev.pgpx.cli;

import dev.pgpx.cli.error.CliMessages;
import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.LogLine;
import dev.pgpx.cli.output.OutputFailure;
import dev.pgpx.cli.output.Verbosity;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Tells a failure: one message, free of passwords and control characters; the stack trace only when it was asked for. */
final class FailureReport {
    private FailureReport() {}

    /** The exit code that goes with it. */
    static int print(Throwable failure, CommandContext context) {
        if (failure instanceof OutputFailure output && output.readerGone()) {
            return ExitCode.CLOSED_PIPE;
        }
        if (Interruption.isUnderWay()) {
            return ExitCode.FAILED; // the process ends with the code of the signal
        }
        flushResults(context);
        int exit = exit(failure);
        Problem problem = problem(failure);
        boolean trace = context.options().verbosity().tells(Verbosity.TRACE);
        String text = trace ? problem.text() + "\n\n" + stackTrace(failure) : problem.text();
        LogLine line = new LogLine("error", problem.what())
                .with("code", problem.code())
                .with("where", problem.where())
                .with("expected", problem.expected())
                .with("remedy", problem.remedy())
                .with("exit", exit)
                .with("stackTrace", trace ? stackTrace(failure) : null);
        context.notices().error(text, line);
        return exit;
    }

    private static int exit(Throwable failure) {
        if (failure instanceof UsageException) {
            return ExitCode.USAGE;
        }
        return failure instanceof DecisionException ? ExitCode.DECISION : ExitCode.FAILED;
    }

    /** What came before the failure is shown before it. */
    private static void flushResults(CommandContext context) {
        try {
            context.out().flush();
        } catch (OutputFailure alreadyKnown) {
            // either it is the failure told here, or the results are lost and the failure told here says more
        }
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof PgpxException known) {
            return known.problem();
        }
        if (failure instanceof OutputFailure output) {
            return CliMessages.CATALOG.problem("PGPX-6009", output.reason());
        }
        String message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        return CliMessages.CATALOG.problem("PGPX-6001", failure.getClass().getName() + message);
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().replace("\t", "    ").stripTrailing();
    }
}
