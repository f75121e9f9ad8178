package dev.pgpx.faults.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was found out, by name: {@code pgpx.acknowledged-lost}, that is whose figure it is (or {@code ratio}), a dot, and
 * what it tells, with the unit at the end. Thread-safe.
 */
public final class Figures {
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * A whole number.
     *
     * @param name the figure
     * @param value the number
     */
    public void number(String name, long value) {
        put(name, Long.toString(value));
    }

    /**
     * A number with two decimals.
     *
     * @param name the figure
     * @param value the number
     */
    public void decimal(String name, double value) {
        put(name, String.format(Locale.ROOT, "%.2f", value));
    }

    /**
     * A number that was not reached while there was patience.
     *
     * @param name the figure
     * @param limit what it is more than
     */
    public void moreThan(String name, long limit) {
        put(name, "> " + limit);
    }

    /**
     * How many of a whole; all of nothing is 100.
     *
     * @param name the figure
     * @param part how many
     * @param whole of how many
     */
    public void percent(String name, long part, long whole) {
        // rounded down, so that 100 means all of them
        put(name, Long.toString(whole == 0 ? 100 : part * 100 / whole));
    }

    private synchronized void put(String name, String value) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a figure is named \"" + name + "\", not as in pgpx.acknowledged-lost");
        }
        if (values.putIfAbsent(name, value) != null) {
            throw new IllegalStateException("there are two figures " + name);
        }
    }

    /**
     * What a figure is.
     *
     * @param name the figure
     * @return its value as it is printed; null when it was not found out
     */
    public synchronized @Nullable String value(String name) {
        return values.get(name);
    }

    /**
     * The figures in the order in which they were found.
     *
     * @return a copy
     */
    public synchronized Map<String, String> all() {
        return new LinkedHashMap<>(values);
    }

    /**
     * One line for each figure.
     *
     * @return {@code figure: value}, in the order in which they were found
     */
    public List<String> lines() {
        return all().entrySet().stream()
                .map(figure -> figure.getKey() + ": " + figure.getValue())
                .toList();
    }
}
