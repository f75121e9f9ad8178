package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.type.ColumnType;
import java.util.Optional;

/**
 * A column.
 *
 * @param component the component that it is of
 * @param name its name
 * @param javaName the name of its member in the generated table
 * @param type how its values are stored
 * @param sqlType its type, as SQL writes it
 * @param reference what it points to, when it is the key of a relation
 */
public record ColumnModel(
        ComponentDeclaration component,
        String name,
        String javaName,
        ColumnType type,
        String sqlType,
        Optional<Reference> reference) {}
