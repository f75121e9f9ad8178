package dev.pgpx.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Source text that is written once and filled for any number of values, from one to sixteen.
 *
 * <ul>
 *   <li>{@code $count} is the number of values in digits, {@code $number} in words, {@code $Number} at the head of a sentence;
 *   <li>{@code $types} is {@code A, B, C}, {@code $names} is {@code first, second, third};
 *   <li>a line with {@code $T} or {@code $nth} is repeated for each value: {@code $T} is its type, {@code $nth} its name. A comma
 *       at the end of the line separates the values, so the last one goes without.
 *   <li>{@code $at} in such a line is where the value begins in a row: {@code 0}, {@code at2}, {@code at3};
 *   <li>{@code $positions} declares {@code at2}, {@code at3} …
 * </ul>
 *
 * @param text the text with its placeholders
 */
record ArityTemplate(String text) {
    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen");
    private static final List<String> NAMES = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth");
    private static final String TYPES = "ABCDEFGHIJKLMNOP";

    String filled(int count) {
        String number = NUMBERS.get(count - 1);
        return text.lines()
                .map(line -> repeated(line, count))
                .collect(Collectors.joining("\n", "", "\n"))
                .replace("$positions", positions(count))
                .replace("$count", String.valueOf(count))
                .replace("$number", number)
                .replace("$Number", number.substring(0, 1).toUpperCase(Locale.ROOT) + number.substring(1))
                .replace("$types", String.join(", ", TYPES.substring(0, count).split("")))
                .replace("$names", String.join(", ", NAMES.subList(0, count)));
    }

    private static String repeated(String line, int count) {
        if (!line.contains("$T") && !line.contains("$nth")) {
            return line;
        }
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(value -> line.replace("$T", String.valueOf(TYPES.charAt(value - 1)))
                        .replace("$nth", NAMES.get(value - 1))
                        .replace("$at", value == 1 ? "0" : "at" + value))
                .collect(Collectors.joining("\n"));
        return lines.endsWith(",") ? lines.substring(0, lines.length() - 1) : lines;
    }

    /** Each value begins where the one before it ends. */
    private static String positions(int count) {
        return IntStream.rangeClosed(2, count)
                .mapToObj(value -> "int at" + value + " = " + (value == 2 ? "" : "at" + (value - 1) + " + ")
                        + "selected." + NAMES.get(value - 2) + ".width();")
                .collect(Collectors.joining("\n"));
    }
}
