package dev.pgpx.schema.script;

/**
 * A place in a script.
 *
 * @param file the name of the script
 * @param line the line, from 1
 * @param column the column, from 1, in characters
 */
public record ScriptPlace(String file, int line, int column) {
    /** {@code schema.sql:12:1}, which editors understand. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
