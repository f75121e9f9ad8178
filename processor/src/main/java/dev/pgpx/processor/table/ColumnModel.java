package dev.pgpx.processor.table;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.type.ColumnType;
import java.util.Optional;
import java.util.UUID;

/**
 * A column.
 *
 * @param component the component that it is of
 * @param name its name
 * @param javaName how its member is reached in the generated table: {@code street}, {@code address.street} where embedded
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
        Optional<Reference> reference) {
    /** @return the default of the column, as SQL: the one that is given, or what its purpose brings along; empty without one */
    public Optional<String> defaultSql() {
        return component.defaultValue().or(() -> ColumnDefaults.of(this));
    }

    /** @return the sequence that numbers it, {@code name} or {@code schema.name}; empty without one */
    public Optional<String> sequence() {
        return component.generatedId().map(GeneratedId::sequence).filter(name -> !name.isEmpty());
    }

    /** @return whether it is an identity column */
    public boolean isIdentity() {
        return component.generatedId().isPresent() && sequence().isEmpty() && !isUuid();
    }

    boolean isUuid() {
        return DeclaredTypes.isA(type.javaType(), UUID.class);
    }

    /** @return the name of its member in the class that it is a member of */
    public String memberName() {
        return javaName.substring(javaName.lastIndexOf('.') + 1);
    }
}
