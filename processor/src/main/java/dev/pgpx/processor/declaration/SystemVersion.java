package dev.pgpx.processor.declaration;

import dev.pgpx.model.Version;

/**
 * The system column {@code xmin} as a version: the number of the transaction that wrote the row.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-system-columns.html">System Columns</a>.
 */
final class SystemVersion {
    static final String TYPE = "xid";

    private static final String NAME = "xmin";

    private SystemVersion() {}

    /** No column of a user's can have its name, so nothing else can be meant. */
    static boolean is(ComponentDeclaration component) {
        return component.has(Version.class)
                && component
                        .columnName()
                        .orElseGet(component::defaultColumnName)
                        .equals(NAME);
    }
}
