package dev.pgpx.testing.server;

import java.util.Locale;

/** Names of databases from names of test classes: readable, plain and short enough for the server. */
public final class DatabaseName {
    /** A name has at most 63 bytes; the rest is for what tells two of one name apart. */
    private static final int LENGTH = 56;

    private DatabaseName() {}

    /**
     * The name for a test class.
     *
     * @param testClass the class
     * @return {@code outer_test_inner} for {@code OuterTest.Inner}; at most 56 characters of a to z, 0 to 9 and the underscore
     */
    public static String of(Class<?> testClass) {
        return of(testClass.getName().substring(testClass.getPackageName().length()));
    }

    /**
     * The name for a test method.
     *
     * @param testClass the class
     * @param method the method's name
     * @return as for the class, with the method's words
     */
    public static String of(Class<?> testClass, String method) {
        return of(testClass.getSimpleName() + "_" + method);
    }

    private static String of(String simple) {
        String words = simple.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String name = words.isEmpty() ? "test" : words;
        return name.substring(0, Math.min(name.length(), LENGTH));
    }

    /**
     * The same name for the first of its kind, with a number for the others.
     *
     * @param number which of its kind, from 1
     * @return the name, for others than the first with an underscore and the number
     */
    static String numbered(String name, int number) {
        return number == 1 ? name : name + "_" + number;
    }
}
