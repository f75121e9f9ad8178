package dev.pgpx.schema.catalog;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.types.error.Problem;

/**
 * Something of a database that its facts do not tell. Immutable.
 *
 * @param name what it is, as the server describes it
 * @param catalog the system catalog that has it
 * @param problem what is not told, and what to do about it
 */
public record Unknown(String name, String catalog, Problem problem) {
    /** With the message of a code, of which the name is the first argument and the catalog the second. */
    static Unknown of(String code, String name, String catalog, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = name;
        arguments[1] = catalog;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Unknown(name, catalog, SchemaException.of(code, arguments).problem());
    }
}
