package dev.pgpx.types.bytes;

/**
 * A codec for which the text form is the value, or nearly so: little enough code to be copied to wherever a value is read. Drivers
 * give strings and JSON as text.
 *
 * @param <T> the Java type
 */
public interface PlainText<T> {
    /**
     * Reads a value in text form.
     *
     * @param text the server's output form
     * @return the value
     */
    T decodeText(String text);
}
