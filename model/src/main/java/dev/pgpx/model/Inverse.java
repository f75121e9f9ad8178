package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the partner of a {@link Many} when the other record has several that fit. On a {@link One} it says that the key is on the
 * other side: the relation leads to the one row of the other table that points here, if there is one. Its partner is
 * {@link Unique}, or the whole key of its record.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Inverse {
    /**
     * The component of the other record that points here.
     *
     * @return its name
     */
    String value();
}
