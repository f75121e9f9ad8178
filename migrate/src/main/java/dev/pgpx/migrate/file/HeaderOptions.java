package dev.pgpx.migrate.file;

import dev.pgpx.migrate.file.SourceText.Stretch;
import dev.pgpx.types.error.Problem;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the options in the comment lines that a stretch of a file begins with. */
final class HeaderOptions {
    /** A comment that looks like an option: one lower-case word, a colon. Prose begins with a capital or has more words. */
    private static final Pattern OPTION = Pattern.compile("--[ \\t]*([a-z][a-z_-]*):(?:[ \\t]+(.*?))?[ \\t\\r]*");

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9}) ?(us|ms|s|min|h|d)");
    private static final Duration MOST = Duration.ofMillis(Integer.MAX_VALUE);
    private static final List<String> KNOWN =
            List.of("transaction", "lock_timeout", "statement_timeout", "label", "replaces");

    private final SourceText source;
    private final Consumer<Problem> problems;
    private MigrationOptions options;

    private HeaderOptions(SourceText source, MigrationOptions before, Consumer<Problem> problems) {
        this.source = source;
        this.options = before;
        this.problems = problems;
    }

    /** What is said before, with what the stretch says. */
    static MigrationOptions read(
            SourceText source, Stretch stretch, MigrationOptions before, Consumer<Problem> problems) {
        HeaderOptions header = new HeaderOptions(source, before, problems);
        int at = stretch.start();
        while (at < stretch.end()) {
            int lineEnd = source.text().indexOf('\n', at);
            int end = lineEnd < 0 || lineEnd > stretch.end() ? stretch.end() : lineEnd;
            String line = source.text().substring(at, end);
            if (!line.isBlank() && !line.stripLeading().startsWith("--")) {
                break;
            }
            header.line(
                    line.stripLeading(),
                    at + line.length() - line.stripLeading().length());
            at = end + 1;
        }
        return header.options;
    }

    private void line(String line, int at) {
        Matcher matcher = OPTION.matcher(line);
        if (matcher.matches() && !matcher.group(1).equals("migrate")) {
            String value = matcher.group(2) == null ? "" : matcher.group(2);
            option(matcher.group(1), value, at);
        }
    }

    private void option(String name, String value, int at) {
        switch (name) {
            case "transaction" -> transaction(value, at);
            case "lock_timeout" -> duration(name, value, at, options::withLockTimeout);
            case "statement_timeout" -> duration(name, value, at, options::withStatementTimeout);
            case "label" -> label(value, at);
            case "replaces" -> replaces(value, at);
            default -> problems.accept(source.problem(at, "PGPX-7010", name, String.join(", ", KNOWN)));
        }
    }

    private void transaction(String value, int at) {
        if (value.equals("on") || value.equals("off")) {
            options = options.withTransaction(value.equals("on"));
        } else {
            wrong("transaction", value, at, "on or off");
        }
    }

    private void label(String value, int at) {
        if (value.isEmpty()) {
            wrong("label", value, at, "a word or more");
        } else {
            options = options.withLabel(value);
        }
    }

    /** The file as a whole says it, see {@link MigrationFile#replaces}. */
    private void replaces(String value, int at) {
        if (!VersionRange.VALUE.matcher(value).matches()) {
            wrong("replaces", value, at, "two versions, such as 20260101080000 to 20261121093000");
        }
    }

    private void duration(String name, String value, int at, Function<Duration, MigrationOptions> take) {
        if (value.equals("0")) {
            options = take.apply(Duration.ZERO);
            return;
        }
        Matcher matcher = DURATION.matcher(value);
        if (matcher.matches()) {
            Duration duration = unit(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
            if (duration.toMillis() > 0 && duration.compareTo(MOST) <= 0) {
                options = take.apply(duration);
                return;
            }
        }
        wrong(name, value, at, "a time such as 500ms, 2s or 10min, at most 24 days, or 0 for no limit");
    }

    private static Duration unit(String name) {
        return switch (name) {
            case "us" -> Duration.ofNanos(1_000);
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "min" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    private void wrong(String name, String value, int at, String expected) {
        problems.accept(source.problem(at, "PGPX-7011", name, value, expected));
    }
}
