package dev.pgpx.processor.type;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * How values of a Java type are stored.
 *
 * @param javaType the Java type, boxed
 * @param sqlType the PostgreSQL type, as SQL writes it
 * @param family the family of its columns
 * @param codec its codec
 * @param primitive the suffix of the methods of rows and writers that move it unboxed: {@code Long}; empty when there are none
 * @param part the type of its elements or bounds; empty when it has none
 */
public record ColumnType(
        TypeMirror javaType,
        String sqlType,
        Family family,
        CodecSource codec,
        String primitive,
        Optional<ColumnType> part) {

    /** Divides the dates and times. */
    public ColumnType {
        family = family.of(sqlType);
    }

    /** @return the enum that its values are or consist of; empty when there is none */
    public Optional<EnumType> enumType() {
        if (codec instanceof CodecSource.EnumOf source) {
            return Optional.of(source.type());
        }
        return part.flatMap(ColumnType::enumType);
    }
}
