package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record whose instances are rows of a table. The processor generates the typed table, its mapper, its draft and its
 * entry in the schema snapshot.
 *
 * <p>It may also be a class with a constructor whose parameters are the components, and accessors or fields for their values,
 * see {@link RowConstructor}; or a sealed interface of records and such classes, see {@link Hierarchy}.
 *
 * <p>A component becomes a column unless it is a {@link Many}. Components are {@code not null} unless they are annotated
 * {@code @Nullable} (any annotation of that simple name) or are an {@link java.util.Optional}; a {@link One} becomes the
 * column of its key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /**
     * The name of the table.
     *
     * @return its name; by default the record's name in snake case
     */
    String name() default "";

    /**
     * The schema of the table.
     *
     * @return its schema; by default none, so that the search path decides
     */
    String schema() default "";
}
