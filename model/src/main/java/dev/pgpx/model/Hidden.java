package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Columns that the table has and its records do not: the hash of a password, a big document, what a search goes by. No read of
 * a record selects them, and so no JSON, map or {@code toString} of one shows them. The generated table has a member for each:
 * they are selected by name or in a view, compared, and set by drafts and by {@code update(…).set(…)}.
 *
 * <p>What is written on the components of the named records counts as it does on the record's own: names, types, defaults,
 * constraints. They are neither keys nor relations. A column that cannot be null and has no default needs a draft to be inserted.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Hidden {
    /**
     * Records whose components are the columns. Nothing is made of them but their names and types.
     *
     * @return the records, in the order of their columns, which stand behind all others
     */
    Class<?>[] value();
}
