package dev.pgpx.settings;

import java.util.List;

/**
 * A key that a section knows. Immutable.
 *
 * @param name the key without its section, such as {@code lock-timeout}; {@code WORD.NAME} for all that begin with {@code WORD.}
 * @param kind what its value is
 * @param words the only values that it takes; empty for all of its kind
 * @param names of {@code WORD.NAME} the only names that there are; empty for all, and for other keys
 * @param standard the default, in words where it is no constant
 * @param does what it does, one sentence
 */
public record SettingKey(
        String name, SettingKind kind, List<String> words, List<String> names, String standard, String does) {
    private static final String ANY = ".NAME";

    /** Copies the words and names. */
    public SettingKey {
        words = List.copyOf(words);
        names = List.copyOf(names);
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
        return new SettingKey(name, kind, List.of(), List.of(), standard, does);
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
        return new SettingKey(name, SettingKind.TEXT, words, List.of(), standard, does);
    }

    /**
     * A key for each of some names, each of which takes one of some words.
     *
     * @param word what stands before the names, with a dot between: {@code WORD.NAME}
     * @param names the names, at least one
     * @param words the words, at least one
     * @param standard the default
     * @param does what it does, one sentence
     * @return the key
     */
    public static SettingKey forEach(
            String word, List<String> names, List<String> words, String standard, String does) {
        return new SettingKey(word + ANY, SettingKind.TEXT, words, names, standard, does);
    }

    /** Whether a name is meant by it. */
    boolean matches(String given) {
        if (!isOpen()) {
            return given.equals(name);
        }
        return given.startsWith(prefix())
                && given.length() > prefix().length()
                && (names.isEmpty() || names.contains(given.substring(prefix().length())));
    }

    /** The keys that it stands for, as far as they are known: itself, unless it has names. */
    List<String> all() {
        return names.isEmpty()
                ? List.of(name)
                : names.stream().map(each -> prefix() + each).toList();
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
