package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the table of a subtype, in a hierarchy whose subtypes have tables: {@link Hierarchy.Strategy#JOINED},
 * {@link Hierarchy.Strategy#TABLE_PER_TYPE}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SubtypeTable {
    /**
     * The name of the table.
     *
     * @return its name; without this annotation that of the class, by the same rule as for {@link Table}
     */
    String value();

    /**
     * The schema of the table.
     *
     * @return its schema; by default that of the hierarchy
     */
    String schema() default "";
}
