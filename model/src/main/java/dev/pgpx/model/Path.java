package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a {@link View} stands for, where it is not what has its name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Path {
    /**
     * The way to it: relations to one row, and what is wanted there, separated by dots: {@code publisher.country.name}. A
     * component that is embedded is a step, too: {@code address.city}.
     *
     * @return names of components
     */
    String value();
}
