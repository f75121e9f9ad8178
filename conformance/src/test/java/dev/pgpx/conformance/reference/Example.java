package dev.pgpx.conformance.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that gives what the page shows: a query or command, by one return statement, or a list of expressions, by
 * {@code return List.of(…)}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Example {
    /** What it is an example of. */
    String value();
}
