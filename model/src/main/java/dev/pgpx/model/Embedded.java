package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose own components become columns of the table, each with a prefix before its name. Needed where the prefix
 * shall be another one, and where the component's type is not marked {@link Embeddable}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Embedded {
    /** The prefix by default: the component's name, by the rule of its package: in snake case with an underscore. */
    String BY_NAME = "<name>_";

    /**
     * What stands before the names of its columns.
     *
     * @return the prefix, which may be empty; by default {@link #BY_NAME}: {@code address_} for a component {@code address}
     */
    String prefix() default BY_NAME;
}
