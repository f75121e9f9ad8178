package dev.pgpx.conformance.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class of examples: a section of the page. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Section {
    /** The title. */
    String value();

    /** A few sentences before the examples. */
    String text() default "";

    /** What expressions are computed over. */
    Rows rows() default Rows.BOOKS;
}
