package dev.pgpx.database.settings;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what libpq's {@code options} says: {@code -c name=value} and {@code --name=value}, separated by spaces; a backslash
 * takes the meaning from the character behind it.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/app-postgres.html">postgres</a>.
 */
final class StartupOptions {
    private final SettingsBuilder settings;
    private final Problems problems;

    StartupOptions(SettingsBuilder settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void read(String text) {
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-c") && i + 1 < words.size()) {
                i++;
                assignment(words.get(i));
            } else if (word.startsWith("--") || word.startsWith("-c")) {
                assignment(word.substring(2));
            } else {
                problems.add("options can only hold -c name=value and --name=value");
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                word.append(text.charAt(i));
            } else if (!Character.isWhitespace(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private void assignment(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            problems.add("options has a parameter without a value: expected -c name=value");
            return;
        }
        String name = text.substring(0, equals).replace('-', '_');
        String value = text.substring(equals + 1);
        Setting<?> own = ServerParameters.setting(name);
        if (own == null) {
            settings.parameter(name, value);
        } else {
            own.read(name + " in options", milliseconds(own, value), settings, problems);
        }
    }

    /** The server takes a timeout without a unit as milliseconds. */
    private static String milliseconds(Setting<?> setting, String value) {
        return setting.kind() instanceof Durations && value.matches("\\d+") ? value + "ms" : value;
    }
}
