package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link Many} over a join table. One of the two sides owns the join table; the other names it by {@link #mappedBy()}. Where the
 * join table is that of a record, both name this by {@link #through()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface ManyToMany {
    /**
     * The name of the join table, for the owning side.
     *
     * @return its name; by default both tables' names joined by an underscore, the owner's first
     */
    String joinTable() default "";

    /**
     * The record of a join table that has columns of its own: it has a {@link One} of each side, and no pair of them twice. Its
     * rows are reached by a {@link Many} of that record; this relation leads on to the far side.
     *
     * @return a record with {@link Table}; {@code void.class} where the join table has no record
     */
    Class<?> through() default void.class;

    /**
     * The component of the other record that owns the join table, for the inverse side.
     *
     * @return its name; empty on the owning side
     */
    String mappedBy() default "";

    /**
     * The name of the join table's column that points to the owning side, for the owning side. With {@link #through()} it tells
     * components apart where several point to this side.
     *
     * @return its name; by default this table's name and that of its key, joined by an underscore
     */
    String column() default "";

    /**
     * The name of the join table's column that points to the other side, for the owning side. With {@link #through()} it tells
     * components apart where several point to that side.
     *
     * @return its name; by default the other table's name and that of its key, joined by an underscore
     */
    String targetColumn() default "";
}
