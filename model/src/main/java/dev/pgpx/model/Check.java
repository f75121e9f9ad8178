package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A condition holds for each row. Stands on the type, or on the component that it is about, which makes no difference. The
 * generated table has a constant for each.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>.
 */
@Documented
@Repeatable(Check.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Check {
    /**
     * The condition.
     *
     * @return an SQL expression over the columns of the row: {@code price > 0}; within an {@link Embeddable} they have the names
     *     that they have there, without the prefix
     */
    String value();

    /**
     * The name of the constraint.
     *
     * @return its name; by default that which PostgreSQL would give it: {@code product_price_check} where one column is named
     *     in the condition, else {@code product_check}
     */
    String name() default "";

    /** Several conditions. Written by the compiler. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({
        ElementType.TYPE,
        ElementType.RECORD_COMPONENT,
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.PARAMETER
    })
    @interface List {
        /**
         * The conditions.
         *
         * @return the conditions, in order
         */
        Check[] value();
    }
}
