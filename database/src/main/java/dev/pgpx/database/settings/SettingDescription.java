package dev.pgpx.database.settings;

/**
 * What there is to know of a setting's text key. Immutable.
 *
 * @param key the key, such as {@code pool-size}
 * @param secret whether its value is never shown; true for a URL, too, which may hold a password
 * @param path whether its value is the path of a file
 * @param standard the default, in words where it is no constant
 * @param expected the values that it takes
 * @param does what it does, one sentence
 */
public record SettingDescription(
        String key, boolean secret, boolean path, String standard, String expected, String does) {}
