package dev.pgpx.processor.declaration;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns names of Java into names of SQL and into names of generated members. */
public final class Names {
    /** Between a small letter or digit and a capital one; between an acronym and the word after it. */
    private static final Pattern WORD_BORDER =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private Names() {}

    /**
     * A name in snake case.
     *
     * @param javaName {@code BookLine}, {@code sourceURL}
     * @return {@code book_line}, {@code source_url}
     */
    public static String snake(String javaName) {
        return WORD_BORDER.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /**
     * A name as a constant.
     *
     * @param javaName {@code BookLine}
     * @return {@code BOOK_LINE}
     */
    public static String constant(String javaName) {
        return WORD_BORDER.matcher(javaName).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /**
     * A name with a capital at its start.
     *
     * @param javaName {@code bookLine}
     * @return {@code BookLine}
     */
    public static String capitalized(String javaName) {
        return javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
    }

    /**
     * A path as the end of a name.
     *
     * @param path {@code address.street}
     * @return {@code AddressStreet}
     */
    public static String joined(String path) {
        return Arrays.stream(path.split("\\.")).map(Names::capitalized).collect(Collectors.joining());
    }

    /**
     * A name with a small letter at its start.
     *
     * @param javaName {@code BookLine}
     * @return {@code bookLine}
     */
    public static String decapitalized(String javaName) {
        return javaName.substring(0, 1).toLowerCase(Locale.ROOT) + javaName.substring(1);
    }

    /**
     * The length of a name as PostgreSQL counts it.
     *
     * @param name the name
     * @return bytes of UTF-8
     */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
