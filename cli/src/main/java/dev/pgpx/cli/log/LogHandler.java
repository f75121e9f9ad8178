package dev.pgpx.cli.log;

import dev.pgpx.cli.output.LogLine;
import dev.pgpx.cli.output.Notices;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Writes what libraries log to the error stream of the command. Made by the log manager. */
public final class LogHandler extends Handler {
    private final SimpleFormatter messages = new SimpleFormatter();

    /** For the log manager. */
    public LogHandler() {}

    @Override
    public void publish(LogRecord logged) {
        Notices notices = LibraryLogs.notices();
        if (notices == null || !isLoggable(logged)) {
            return;
        }
        String message = messages.formatMessage(logged);
        String logger = String.valueOf(logged.getLoggerName());
        Throwable thrown = logged.getThrown();
        LogLine line = new LogLine(logged.getInstant(), level(logged.getLevel()), message).with("logger", logger);
        notices.log(logger + ": " + message, thrown == null ? line : line.with("stackTrace", stackTrace(thrown)));
    }

    private static String level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "error";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "warn";
        }
        return level.intValue() >= Level.INFO.intValue() ? "info" : "debug";
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
