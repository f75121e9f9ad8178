package dev.pgpx.testing.statements;

import dev.pgpx.query.Table;
import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Set;

/** Where in the application a statement was asked for: the first frame that is neither pgpx's, nor the JDK's, nor generated. */
final class CallSite {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final List<String> PASSED = List.of(
            "dev.pgpx.database.",
            "dev.pgpx.jdbc.",
            "dev.pgpx.query.",
            "dev.pgpx.model.",
            "dev.pgpx.types.",
            "dev.pgpx.schema.",
            "java.",
            "jdk.");

    private static final Set<Class<?>> OURS = Set.of(CallSite.class, StatementWatch.class, StatementAssertions.class);

    private CallSite() {}

    /** As stack traces write it: {@code com.example.Library.titles(Library.java:42)}. */
    static String current() {
        return WALKER.walk(frames -> frames.filter(CallSite::isOfApplication)
                .findFirst()
                .map(frame -> frame.toStackTraceElement().toString())
                .map(text -> text.substring(text.lastIndexOf('/') + 1))
                .orElse("unknown"));
    }

    private static boolean isOfApplication(StackFrame frame) {
        Class<?> owner = frame.getDeclaringClass();
        return PASSED.stream().noneMatch(owner.getName()::startsWith)
                && !OURS.contains(owner.getNestHost())
                && !Table.class.isAssignableFrom(owner);
    }
}
