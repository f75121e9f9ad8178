package dev.pgpx.database.settings;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One setting: the single place of its key, values and default.
 *
 * @param key its name in text
 * @param kind the values it takes
 * @param standard the default; null when there is none, or when it depends on other settings
 * @param standardText the default for the reference
 * @param setter the builder's method
 * @param secret whether its value is never shown
 * @param does what it does, for the reference
 */
record Setting<T>(
        String key,
        ValueKind<T> kind,
        @Nullable T standard,
        String standardText,
        BiConsumer<SettingsBuilder, T> setter,
        boolean secret,
        String does) {
    private static final Pattern WORD_BEGIN = Pattern.compile("-(.)");

    /** A setting with a constant default. */
    static <T> Setting<T> of(
            String key, ValueKind<T> kind, T standard, BiConsumer<SettingsBuilder, T> setter, String does) {
        return new Setting<>(key, kind, standard, kind.show(standard), setter, false, does);
    }

    /** A setting without a constant default. */
    static <T> Setting<T> without(
            String key, ValueKind<T> kind, String standardText, BiConsumer<SettingsBuilder, T> setter, String does) {
        return new Setting<>(key, kind, null, standardText, setter, false, does);
    }

    /** A setting whose value is never shown. */
    static Setting<String> secret(String key, BiConsumer<SettingsBuilder, String> setter, String does) {
        return new Setting<>(key, Texts.ANY, null, "none", setter, true, does);
    }

    /** What others may know of it. */
    SettingDescription description() {
        return new SettingDescription(key, secret, kind instanceof FilePaths, standardText, kind.expected(), does);
    }

    /** The builder's method: {@code poolSize} for {@code pool-size}. */
    String method() {
        return WORD_BEGIN.matcher(key).replaceAll(Setting::upper);
    }

    private static String upper(MatchResult match) {
        return match.group(1).toUpperCase(Locale.ROOT);
    }

    /** Sets it from a text that stands under a name. */
    void read(String name, String text, SettingsBuilder settings, Problems problems) {
        T value = kind.parse(text);
        if (value == null) {
            problems.add(refusal(name, ShownText.of(text)));
        } else {
            setter.accept(settings, value);
        }
    }

    /** Why a value is not accepted; null when it is. */
    @Nullable
    String refusal(T value) {
        return kind.accepts(value) ? null : refusal(key, kind.show(value));
    }

    private String refusal(String name, String shown) {
        return name + " is " + (secret ? "***" : shown) + ": expected " + kind.expected();
    }
}
