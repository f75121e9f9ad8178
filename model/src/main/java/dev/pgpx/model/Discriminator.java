package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands for a subtype in the column that tells the subtypes of a hierarchy apart.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /**
     * The value.
     *
     * @return the value of the column; without this annotation the simple name of the class in snake case
     */
    String value();
}
