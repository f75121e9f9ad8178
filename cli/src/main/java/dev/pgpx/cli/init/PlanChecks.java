package dev.pgpx.cli.init;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsException;
import dev.pgpx.schema.models.ModelSketch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** What is wrong with what a project is to be: half a line each, empty for nothing. */
final class PlanChecks {
    static final String EMBEDDED = "embedded";
    static final int OLDEST_JAVA = 17;

    private static final int HIGHEST_JAVA = 99;
    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    /** The password between the colon behind the user and the at sign. */
    private static final Pattern PASSWORD = Pattern.compile("(?<before>^[a-z]+://[^/@:]*):[^/]*(?=@)");

    /** What App and the test use by these names. */
    private static final Set<String> USED = Set.of(
            "App",
            "Database",
            "EmbeddedServer",
            "List",
            "Migrations",
            "Path",
            "PgpxSettings",
            "PgpxTest",
            "ResolvedSettings",
            "Test");

    private static final Pattern FIELD = Pattern.compile("(?:[^\\s({']|\\([^)]*\\)|\\{[^}]*}|'[^']*')+");

    private PlanChecks() {}

    static Optional<String> coordinate(String text) {
        return problem(
                COORDINATE.matcher(text).matches(), "expected letters, digits, hyphens and dots, as in com.example");
    }

    static Optional<String> packageName(String text) {
        boolean fits = PACKAGE.matcher(text).matches() && SourceVersion.isName(text);
        return problem(fits, "expected the name of a Java package, as in com.example");
    }

    static Optional<String> java(String text) {
        boolean fits = text.matches("\\d{1,2}")
                && Integer.parseInt(text) >= OLDEST_JAVA
                && Integer.parseInt(text) <= HIGHEST_JAVA;
        return problem(fits, "expected a version of Java, " + OLDEST_JAVA + " or newer");
    }

    static Optional<String> tool(String text) {
        List<String> tools =
                Arrays.stream(BuildTool.values()).map(BuildTool::word).toList();
        return problem(tools.contains(text.toLowerCase(Locale.ROOT)), "expected " + String.join(" or ", tools));
    }

    static Optional<String> database(String text) {
        if (text.equals(EMBEDDED)) {
            return Optional.empty();
        }
        String expected = "expected postgresql://user@host:5432/database, or " + EMBEDDED;
        if (!text.contains("://") || !text.equals(VisibleText.oneLine(text))) {
            return Optional.of(expected);
        }
        try {
            Settings.builder().url(text).build();
            return Optional.empty();
        } catch (SettingsException wrong) {
            return Optional.of(expected);
        }
    }

    /** A URL as it can be written into a file that others read. */
    static String withoutPassword(String url) {
        return PASSWORD.matcher(url)
                .replaceFirst("${before}")
                .replaceAll("([?&])password=[^&]*&?", "$1")
                .replaceAll("[?&]$", "");
    }

    static Optional<String> model(String name) {
        ModelSketch sketch = ModelSketch.of(name, List.of("any:text"));
        if (USED.contains(sketch.record())) {
            return Optional.of(sketch.record() + " is a class that the project uses: expected another name");
        }
        return joined(sketch.problems());
    }

    static Optional<String> fields(String model, List<String> fields) {
        ModelSketch sketch = ModelSketch.of(model, fields);
        if (!sketch.problems().isEmpty()) {
            return joined(sketch.problems());
        }
        if (!sketch.related().isEmpty() || !sketch.sources("any").notes().isEmpty()) {
            return Optional.of("the first model has no relations: they come with the next one, by pgpx model create");
        }
        return joined(sketch.example().problems().stream()
                .map(problem -> problem + ": expected ? or a default behind it, or another type")
                .toList());
    }

    /** Fields on one line: spaces between parentheses, braces or quotation marks divide nothing. */
    static List<String> split(String line) {
        return FIELD.matcher(line)
                .results()
                .map(match -> unquoted(match.group()))
                .toList();
    }

    /** As a shell takes it: quotation marks around a field are none of it; those of SQL are within. */
    private static String unquoted(String field) {
        Matcher quoted = Pattern.compile("'([^']*)'").matcher(field);
        return quoted.matches() ? quoted.group(1) : field;
    }

    private static Optional<String> joined(List<String> problems) {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(problems.stream().map(VisibleText::oneLine).collect(Collectors.joining("\n")));
    }

    private static Optional<String> problem(boolean fits, String expected) {
        return fits ? Optional.empty() : Optional.of(expected);
    }
}
