package dev.pgpx.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * A value that somebody gave a key. Immutable; its text shows no secret.
 *
 * @param key the key, such as {@code database.pool-size}
 * @param text the value; of a list, its elements with commas between them
 * @param items the elements of a list that was written as one; otherwise empty
 * @param secret whether the value is to be kept back; a URL is shown without its password instead
 * @param origin where it was written
 * @param folder where relative paths in it begin
 */
public record SettingValue(
        String key, String text, List<String> items, boolean secret, SettingOrigin origin, Path folder) {
    /** Copies the elements. */
    public SettingValue {
        items = List.copyOf(items);
    }

    /**
     * The value for everybody's eyes.
     *
     * @return the value; {@code ***} for a secret, and in place of the passwords of a URL
     */
    public String shown() {
        return secret ? "***" : MaskedText.url(text);
    }

    /** The key, what may be shown of the value, and its origin. */
    @Override
    public String toString() {
        return key + " = " + shown() + " (" + origin + ")";
    }
}
