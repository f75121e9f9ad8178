package dev.pgpx.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/**
 * Reads properties as {@link Properties} does, but knows on which line each stands, and notices what is written twice. Each logical line is
 * given to {@code Properties} by itself.
 */
final class PropertiesSettings {
    private final String shown;
    private final EntryList entries;
    private final ProblemList problems;

    PropertiesSettings(String shown, EntryList entries, ProblemList problems) {
        this.shown = shown;
        this.entries = entries;
        this.problems = problems;
    }

    void read(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (isNothing(lines[at])) {
                continue;
            }
            int first = at;
            StringBuilder logical = new StringBuilder(lines[at]);
            while (goesOn(lines[at]) && at + 1 < lines.length) {
                at++;
                logical.append('\n').append(lines[at]);
            }
            line(logical.toString(), place(lines[first], first));
        }
    }

    private String place(String line, int at) {
        int column = 0;
        while (isBlank(line.charAt(column))) {
            column++;
        }
        return shown + ":" + (at + 1) + ":" + (column + 1);
    }

    private void line(String logical, String place) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IllegalArgumentException badEscape) {
            problems.add(place, "PGPX-2220");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        one.stringPropertyNames().forEach(key -> entries.add(key, one.getProperty(key), List.of(), place, place));
    }

    private static boolean isNothing(String line) {
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at == line.length() || line.charAt(at) == '#' || line.charAt(at) == '!';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    /** Whether an odd number of backslashes ends it. */
    private static boolean goesOn(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
