package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a {@link Many}, or of a {@link One} with {@link Inverse}, what saving its owner with it does to rows that are stored there and are not among its records. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Orphans {
    /**
     * What is done; without this annotation they are kept.
     *
     * @return the rule
     */
    OrphanRule value();
}
