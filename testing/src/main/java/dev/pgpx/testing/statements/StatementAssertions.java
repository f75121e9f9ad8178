package dev.pgpx.testing.statements;

import dev.pgpx.testing.error.TestingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.opentest4j.AssertionFailedError;

/**
 * What statements an action sends. Counted are those of the calling thread, by databases that {@code @PgpxTest} has given or
 * that have {@link StatementWatch}; each for itself, whether or not several go in one round trip. What begins and ends
 * transactions is not counted.
 */
public final class StatementAssertions {
    private StatementAssertions() {}

    /**
     * Fails unless an action sends so many statements.
     *
     * @param expected how many
     * @param action what is done
     * @param <T> its result
     * @return its result
     * @throws AssertionFailedError naming each statement and the line that asked for it, when there are others
     */
    public static <T> T assertStatements(int expected, ThrowingSupplier<T> action) {
        List<T> result = new ArrayList<>(1);
        List<SentStatement> sent = sentBy(() -> result.add(action.get()));
        if (sent.size() != expected) {
            throw failure("PGPX-6520", expected, sent.size(), listed(sent));
        }
        return result.get(0);
    }

    /**
     * As {@link #assertStatements(int, ThrowingSupplier)}, for an action without a result.
     *
     * @param expected how many
     * @param action what is done
     */
    public static void assertStatements(int expected, Executable action) {
        assertStatements(expected, supplier(action));
    }

    /**
     * Fails when the same line sends the same statement more than once: a query for each row of another (N+1), or writes one
     * by one. The data must have two rows or more where that may happen.
     *
     * @param action what is done
     * @param <T> its result
     * @return its result
     * @throws AssertionFailedError naming each line, its statement and how often it was sent
     */
    public static <T> T assertNoRepeatedStatements(ThrowingSupplier<T> action) {
        List<T> result = new ArrayList<>(1);
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        for (SentStatement sent : sentBy(() -> result.add(action.get()))) {
            counts.merge(List.of(sent.callSite(), sent.label(), sent.sql()), 1, Integer::sum);
        }
        counts.values().removeIf(count -> count == 1);
        if (!counts.isEmpty()) {
            throw failure("PGPX-6521", counts.size(), repeated(counts));
        }
        return result.get(0);
    }

    /**
     * As {@link #assertNoRepeatedStatements(ThrowingSupplier)}, for an action without a result.
     *
     * @param action what is done
     */
    public static void assertNoRepeatedStatements(Executable action) {
        assertNoRepeatedStatements(supplier(action));
    }

    /**
     * Does something and tells what statements it sent.
     *
     * @param action what is done; what it throws is thrown
     * @return the statements, in the order in which they ended; unmodifiable
     */
    public static List<SentStatement> sentBy(Executable action) {
        StatementWatch.Recording recording = StatementWatch.begin();
        try {
            action.execute();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw TestingException.of("PGPX-6522", String.valueOf(checked)).causedBy(checked);
        } finally {
            StatementWatch.end(recording);
        }
        return recording.sent();
    }

    private static ThrowingSupplier<Boolean> supplier(Executable action) {
        return () -> {
            action.execute();
            return true;
        };
    }

    private static String listed(List<SentStatement> sent) {
        List<String> lines = new ArrayList<>();
        for (SentStatement each : sent) {
            lines.add((lines.size() + 1) + ". " + each);
        }
        return String.join("\n", lines);
    }

    private static String repeated(Map<List<String>, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " times at " + entry.getKey().get(0) + ": "
                        + entry.getKey().get(1) + "\n  "
                        + entry.getKey().get(2).replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    private static AssertionFailedError failure(String code, Object... arguments) {
        return new AssertionFailedError(
                TestingException.problem(code, arguments).text());
    }
}
