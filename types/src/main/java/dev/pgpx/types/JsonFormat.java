package dev.pgpx.types;

import java.lang.reflect.Type;

/**
 * Turns JSON text into Java values and back: the seam behind which a JSON library stands. The modules
 * {@code pgpx-jackson2} and {@code pgpx-jackson3} implement it; the one that the {@link java.util.ServiceLoader} finds is
 * used unless a codec is given another. An application's own comes before those of pgpx; both of pgpx's at once are refused,
 * because each heeds the annotations of its own library. Implementations are thread-safe.
 */
public interface JsonFormat {
    /**
     * Reads a value.
     *
     * @param json one JSON value
     * @param type the Java type, generic where needed
     * @return an instance of it; JSON's {@code null} may become null only where the type says so
     * @throws ValueException when the text does not fit the type
     */
    Object read(String json, Type type);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param type the Java type it was declared as
     * @return one JSON value
     * @throws ValueException when it cannot be written
     */
    String write(Object value, Type type);
}
