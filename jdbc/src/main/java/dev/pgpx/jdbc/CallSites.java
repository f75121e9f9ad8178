package dev.pgpx.jdbc;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line of an application's code that a thread is at. */
final class CallSites {
    private static final List<String> NOT_THE_APPLICATIONS = List.of(
            "dev.pgpx.database.",
            "dev.pgpx.jdbc.",
            "dev.pgpx.query.",
            "dev.pgpx.model.",
            "java.",
            "jdk.",
            "sun.",
            "org.postgresql.",
            "com.zaxxer.");

    private CallSites() {}

    /** Where the application called pgpx on this thread; null when it cannot be told. */
    static @Nullable String here() {
        return StackWalker.getInstance().walk(frames -> frames.filter(frame -> isTheApplications(frame.getClassName()))
                .map(frame -> text(frame.toStackTraceElement()))
                .findFirst()
                .orElse(null));
    }

    /** Where the application is on a thread now; null when it cannot be told. */
    static @Nullable String of(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .filter(frame -> isTheApplications(frame.getClassName()))
                .map(CallSites::text)
                .findFirst()
                .orElse(null);
    }

    /** As a stack trace has it, without the class loader and the module, which only make it longer. */
    private static String text(StackTraceElement frame) {
        String file = frame.getFileName() == null ? "" : frame.getFileName() + ":" + frame.getLineNumber();
        return frame.getClassName() + "." + frame.getMethodName() + "(" + file + ")";
    }

    private static boolean isTheApplications(String className) {
        return className.endsWith("Test") || NOT_THE_APPLICATIONS.stream().noneMatch(className::startsWith);
    }
}
