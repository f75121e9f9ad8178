package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component's column is computed by the database from others of the row. It is never written, and comes back with what
 * was written.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-generated-columns.html">Generated Columns</a>.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Computed {
    /**
     * What it is computed from.
     *
     * @return an SQL expression over other columns of the row: {@code price * quantity}; within an {@link Embeddable} they have
     *     the names that they have there, without the prefix
     */
    String value();

    /**
     * Whether it is computed when it is read and takes no room. Known to servers from 18 on; such a column can be part of no
     * key.
     *
     * @return false by default: it is computed when the row is written, and stored
     */
    boolean virtual() default false;
}
