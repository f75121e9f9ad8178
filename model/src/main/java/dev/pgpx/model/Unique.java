package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows have the same value in the component's column; or, on the type, the same values in the columns of several
 * components. The generated table has a constant for each.
 *
 * <p>Where the type has a component with {@link SoftDelete}, rows that are deleted do not count: the rule becomes a unique index
 * over the others.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>.
 */
@Documented
@Repeatable(Unique.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Unique {
    /**
     * The components whose values together are unique. For the type only.
     *
     * @return their names, of what is embedded with its path, {@code address.city}, in the order that the constraint's index has them
     */
    String[] value() default {};

    /**
     * The name of the constraint.
     *
     * @return its name; by default that which PostgreSQL would give it: {@code author_email_key}
     */
    String name() default "";

    /**
     * Whether nulls count as the same value, so that there is one at most. Known to servers from 15 on.
     *
     * @return false by default: any number of rows may have null
     */
    boolean nullsNotDistinct() default false;

    /** Several rules of one type. Written by the compiler. */
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
         * The rules.
         *
         * @return the rules, in order
         */
        Unique[] value();
    }
}
