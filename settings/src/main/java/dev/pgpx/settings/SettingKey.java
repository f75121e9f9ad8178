package dev.pgpx.settings;

import java.util.List;

/**
 * A key that a section knows. Immutable.
 *
 * @param name the key without its section, such as {@code lock-timeout}; {@code WORD.NAME} for all that begin with {@code WORD.}
 * @param kind what its value is
 * @param words the only values that it takes; empty for all of its kind
 * @param standard the default, in words where it is no constant
 * @param does what it does, one sentence
 */
public record SettingKey(String name, SettingKind kind, List<String> words, String standard, String does) {
    private static final String ANY = ".NAME";

    /** Copies the words. */
    public SettingKey {
        words = List.copyOf(words);
    }

    /**
     * A key whose values are not listed.
     *
     * @param name the key without its section
     * @param kind what its value is
     * @param standard the default
     * @param does what it does, one sentence
     * @return the key
     */
    public static SettingKey of(String name, SettingKind kind, String standard, String does) {
        return new SettingKey(name, kind, List.of(), standard, does);
    }

    /**
     * A key that takes one of some words.
     *
     * @param name the key without its section
     * @param words the words, at least one
     * @param standard the default
     * @param does what it does, one sentence
     * @return the key
     */
    public static SettingKey oneOf(String name, List<String> words, String standard, String does) {
        return new SettingKey(name, SettingKind.TEXT, words, standard, does);
    }

    /** Whether a name is meant by it. */
    boolean matches(String given) {
        return name.endsWith(ANY)
                ? given.startsWith(prefix()) && given.length() > prefix().length()
                : given.equals(name);
    }

    /** Whether it stands for many names. */
    boolean isOpen() {
        return name.endsWith(ANY);
    }

    /** What those names begin with. */
    String prefix() {
        return name.substring(0, name.length() - ANY.length() + 1);
    }
}
