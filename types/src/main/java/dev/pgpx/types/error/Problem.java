package dev.pgpx.types.error;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as facts: a stable code, what is wrong, where, what was expected and found, and what to do.
 * Bound values are never part of it unless they were asked for. Immutable.
 *
 * @param code the stable code, {@code PGPX-} and four digits
 * @param what what is wrong, with the names in it
 * @param where the place: a column, a file position, a statement's label; null when {@code what} says it all
 * @param expected what was expected and what was found; null when there is nothing to compare
 * @param remedy what to do next; null when only the reader can know
 */
public record Problem(
        String code, String what, @Nullable String where, @Nullable String expected, @Nullable String remedy) {

    /**
     * The same problem at a place.
     *
     * @param place where it is
     * @return a copy that names the place
     */
    public Problem at(String place) {
        return new Problem(code, what, place, expected, remedy);
    }

    /**
     * The text for a person: the code and what is wrong in the first line, then the other facts, one a line.
     *
     * @return one to four lines, without a line end after the last
     */
    public String text() {
        StringBuilder text = new StringBuilder(code).append(": ").append(what);
        append(text, where);
        append(text, expected);
        append(text, remedy);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable String fact) {
        if (fact != null) {
            text.append("\n  ").append(fact.replace("\n", "\n  "));
        }
    }
}
