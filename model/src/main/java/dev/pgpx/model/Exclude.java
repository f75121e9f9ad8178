package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows meet: an exclusion constraint. The generated table has a constant for each.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>.
 */
@Documented
@Repeatable(Exclude.List.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Exclude {
    /**
     * What is excluded.
     *
     * @return the SQL after {@code exclude}: {@code using gist (room with =, during with &&)}
     */
    String value();

    /**
     * The name of the constraint.
     *
     * @return its name; by default table and columns and {@code excl}: {@code booking_room_during_excl}
     */
    String name() default "";

    /** Several constraints. Written by the compiler. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /**
         * The constraints.
         *
         * @return the constraints, in order
         */
        Exclude[] value();
    }
}
