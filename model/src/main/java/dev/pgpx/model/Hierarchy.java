package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the subtypes of a sealed interface with {@link Table} are stored, where the defaults do not fit.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Hierarchy {
    /** Where the rows of the subtypes are. */
    enum Strategy {
        /** All in one table, which has the columns of all subtypes; a column tells the subtype of each row. */
        SINGLE_TABLE,
        /** What they share in one table, and the rest in a table for each, joined by the key. Not supported yet. */
        JOINED,
        /** In a table for each. Not supported yet. */
        TABLE_PER_TYPE
    }

    /**
     * Where the rows of the subtypes are.
     *
     * @return the strategy; by default one table
     */
    Strategy strategy() default Strategy.SINGLE_TABLE;

    /**
     * The name of what tells the subtype of a row: of the generated table's member, and, in snake case, of its column.
     *
     * @return the name, as of a component; {@code type} by default
     */
    String discriminator() default "type";
}
