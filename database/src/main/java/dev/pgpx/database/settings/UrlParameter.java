package dev.pgpx.database.settings;

import java.time.Duration;
import java.util.Map;

/**
 * A parameter that URLs may have.
 *
 * @param name its name
 * @param setting the setting that it sets
 * @param reader sets it
 */
record UrlParameter(String name, Setting<?> setting, Reader reader) {
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Sets a setting from the text of a parameter. */
    interface Reader {
        void read(String name, String text, SettingsBuilder settings, Problems problems);
    }

    /** One whose text is that of the setting. */
    static UrlParameter same(String name, Setting<?> setting) {
        return new UrlParameter(name, setting, setting::read);
    }

    /** One that counts seconds. */
    static UrlParameter seconds(String name, Setting<Duration> setting) {
        return new UrlParameter(name, setting, (given, text, settings, problems) -> {
            Duration value = DurationText.times(SECOND, text);
            if (value == null) {
                problems.add(given + " is " + ShownText.of(text) + ": expected a number of seconds, without a unit");
            } else {
                setting.set(settings, value);
            }
        });
    }

    /** One with words of its own. */
    static UrlParameter words(String name, Setting<?> setting, Map<String, String> words) {
        return new UrlParameter(name, setting, (given, text, settings, problems) -> {
            String word = words.get(text);
            if (word == null) {
                problems.add(
                        given + " is " + ShownText.of(text) + ": expected one of " + String.join(", ", words.keySet()));
            } else {
                setting.read(given, word, settings, problems);
            }
        });
    }
}
