package dev.pgpx.query.text;

import java.nio.charset.StandardCharsets;

/**
 * The names that PostgreSQL gives to constraints, indexes and sequences without one: table, columns and a suffix, joined by
 * underscores and cut to {@link Identifiers#MAX_BYTES}. Source: {@code makeObjectName} of the server.
 */
public final class DefaultName {
    private DefaultName() {}

    /**
     * A name.
     *
     * @param table the table
     * @param columns the columns, joined by underscores; empty for none
     * @param suffix what it is: {@code key}, {@code fkey}, {@code check}
     * @return the name; of table and columns the longer is cut, until all fits
     */
    public static String of(String table, String columns, String suffix) {
        int room = Identifiers.MAX_BYTES - suffix.length() - (columns.isEmpty() ? 1 : 2);
        int first = bytes(table);
        int second = bytes(columns);
        while (first + second > room) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String name = cut(table, first) + "_";
        return columns.isEmpty() ? name + suffix : name + cut(columns, second) + "_" + suffix;
    }

    /** No character is cut in two. */
    private static String cut(String text, int maximum) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > maximum) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
