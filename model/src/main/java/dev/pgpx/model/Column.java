package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and type of a component's column, where the defaults do not fit.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /**
     * The name of the column.
     *
     * @return its name; by default the component's name in snake case
     */
    String name() default "";

    /**
     * The type of the column, as SQL writes it: {@code varchar(200)}, {@code numeric(12, 2)}. The component's Java type must
     * have a codec for it.
     *
     * @return its type; by default that of the Java type
     */
    String type() default "";
}
