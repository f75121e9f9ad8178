package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order of the records in a {@link Many} where the load says nothing else. Those that are equal in it follow the primary key
 * of the other table, which is the order without this annotation. Names are checked when the model is compiled.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface OrderBy {
    /**
     * Components of the other record that have columns, separated by commas, each with its direction as in SQL:
     * {@code "title desc nulls last, id"}.
     *
     * @return the order
     */
    String value();
}
