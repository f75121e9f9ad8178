package dev.pgpx.settings;

import dev.pgpx.database.settings.DurationText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value, read as something else than a text.
 *
 * @param value the value
 */
record TypedValue(SettingValue value) {
    static final String NUMBER = "a whole number from -2147483648 to 2147483647";
    static final String TRUTH = "true or false";
    static final String TIME = "a time such as 500ms, 10s, 5min or 1h";
    static final String BYTES = "a size such as 512kB, 8MB or 1GB";
    static final String FILE = "a path";
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9}) ?(B|kB|MB|GB|TB)");

    /** The value as something; refused where it is none. */
    <T> T as(Function<String, @Nullable T> reader, String expected) {
        T read = reader.apply(value.text());
        if (read == null) {
            throw SettingsSourceException.of("PGPX-2234", value.key(), quoted(), expected)
                    .at(value.origin().place());
        }
        return read;
    }

    private String quoted() {
        return value.secret() ? "***" : "\"" + value.shown() + "\"";
    }

    static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    static @Nullable Boolean truth(String text) {
        return switch (text.strip()) {
            case "true", "on", "yes", "1" -> true;
            case "false", "off", "no", "0" -> false;
            default -> null;
        };
    }

    static @Nullable Duration time(String text) {
        return DurationText.parse(text.strip());
    }

    static @Nullable Long bytes(String text) {
        Matcher size = SIZE.matcher(text.strip());
        if (!size.matches()) {
            return null;
        }
        int thousands = List.of("B", "kB", "MB", "GB", "TB").indexOf(size.group(2));
        return Long.parseLong(size.group(1)) << (10 * thousands);
    }

    @Nullable
    Path path(String text) {
        try {
            return text.isEmpty() ? null : value.folder().resolve(text);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** The elements of a list, or what stands between the commas of a text, without the spaces around it. */
    List<String> list() {
        if (!value.items().isEmpty()) {
            return value.items();
        }
        return Arrays.stream(value.text().split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String item : list()) {
            paths.add(new TypedValue(
                            new SettingValue(value.key(), item, List.of(), false, value.origin(), value.folder()))
                    .path());
        }
        return paths;
    }

    Path path() {
        return as(this::path, FILE);
    }

    /** Tells what is wrong with it for a key that is known; settings of databases are checked elsewhere. */
    void check(SettingKey key, ProblemList problems) {
        if (!value.key().startsWith(PgpxSections.DATABASE + ".")) {
            expected(key)
                    .ifPresent(expected ->
                            problems.add(value.origin().place(), "PGPX-2234", value.key(), quoted(), expected));
        }
    }

    /** What would be right; empty when it is. */
    private Optional<String> expected(SettingKey key) {
        String text = value.text();
        if (!key.words().isEmpty()) {
            return key.words().contains(text)
                    ? Optional.empty()
                    : Optional.of("one of " + String.join(", ", key.words()));
        }
        return switch (key.kind()) {
            case WHOLE_NUMBER -> unless(number(text) != null, NUMBER);
            case TRUE_OR_FALSE -> unless(truth(text) != null, TRUTH);
            case DURATION -> unless(time(text) != null, TIME);
            case SIZE -> unless(bytes(text) != null, BYTES);
            case PATH -> unless(path(text) != null, FILE);
            case PATHS -> unless(list().stream().allMatch(item -> path(item) != null), "paths");
            case TEXT, SECRET, LIST -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean right, String expected) {
        return right ? Optional.empty() : Optional.of(expected);
    }
}
