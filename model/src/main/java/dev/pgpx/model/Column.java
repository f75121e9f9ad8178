package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and type of a component's column, where the defaults do not fit, and whether its values are sensitive.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Column {
    /**
     * The name of the column.
     *
     * @return its name; by default the component's name in snake case
     */
    String name() default "";

    /**
     * The type of the column, as SQL writes it: {@code varchar(200)}, {@code numeric(12, 2)}. A value that it would not keep
     * is refused when it is written; a type of PostgreSQL that cannot hold the values of the component's Java type without
     * loss is a compile error. Domains and types of extensions that pgpx does not know are taken as they are.
     *
     * @return its type; by default that of the Java type
     */
    String type() default "";

    /**
     * A codec of your own: a class with a static field {@code CODEC} of type {@code dev.pgpx.types.Codec<T>}, where {@code T} is
     * the component's type. So domains are read as value records, composites as records, and whatever you like as whatever
     * you like. {@link #type()} must be given with it.
     *
     * @return the class that has the field, often the component's own; by default none
     */
    Class<?> codec() default void.class;

    /**
     * Whether its values are not for other people's eyes. They are masked where values are logged, which happens only where
     * it is asked for; they are stored and read like all others.
     *
     * @return false by default
     */
    boolean sensitive() default false;
}
