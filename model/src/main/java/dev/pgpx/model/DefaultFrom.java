package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A draft that leaves the component out has the value of a method. It is called for each new draft; records are written with
 * the value that they have.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface DefaultFrom {
    /**
     * The method: one of the record's own, static, without parameters and not private, that returns the type of the component.
     *
     * @return its name
     */
    String value();
}
