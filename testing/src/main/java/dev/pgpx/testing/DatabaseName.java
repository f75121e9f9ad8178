package dev.pgpx.testing;

import java.util.Locale;

/** Names of databases from names of test classes: readable, plain and short enough for the server. */
final class DatabaseName {
    /** A name has at most 63 bytes; the rest is for what tells two of one name apart. */
    private static final int LENGTH = 56;

    private DatabaseName() {}

    /** {@code outer_test_inner} for {@code OuterTest.Inner}. */
    static String of(Class<?> testClass) {
        String simple = testClass.getName().substring(testClass.getPackageName().length());
        String words = simple.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String name = words.isEmpty() ? "test" : words;
        return name.substring(0, Math.min(name.length(), LENGTH));
    }

    /** The same name for the first of its kind, with a number for the others. */
    static String numbered(String name, int number) {
        return number == 1 ? name : name + "_" + number;
    }
}
