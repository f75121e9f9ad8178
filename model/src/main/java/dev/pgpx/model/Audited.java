package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every change of the table's rows is kept: who made it, when, how the row was before and after. A trigger of the database
 * writes it into a table of its own, whatever statement of whatever program makes the change. Columns that are
 * {@link Hidden} are left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Audited {
    /**
     * The name of the table that holds the history, in the schema of the table.
     *
     * @return its name; by default that of the table and {@code _history}
     */
    String history() default "";
}
