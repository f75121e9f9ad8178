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
        /**
         * What all have in one table, with the column that tells the subtype; the rest in a table for each, which has the same
         * key and goes with the row that it belongs to.
         */
        JOINED,
        /**
         * In a table for each, with all its columns. The keys have to be different across these tables: UUIDs, for instance, or
         * numbers of one sequence.
         */
        TABLE_PER_TYPE
    }

    /**
     * Where the rows of the subtypes are.
     *
     * @return the strategy; by default one table
     */
    Strategy strategy() default Strategy.SINGLE_TABLE;

    /**
     * The name of what tells the subtype of a row: of the generated table's member, and, in snake case, of its column. With a
     * table for each subtype, only queries have that column.
     *
     * @return the name, as of a component; {@code type} by default
     */
    String discriminator() default "type";
}
