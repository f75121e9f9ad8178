package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record for reading whose shape decides what is selected from a table. The processor generates its mapper:
 * {@code AuthorCard} becomes {@code AuthorCardView.AUTHOR_CARD}, which {@code from(AUTHOR).into(AUTHOR_CARD)} takes.
 *
 * <p>A component stands for what has its name in the table's record:
 * <ul>
 *   <li>a column, by its type there; the key of a {@link One}, by the name that it has in the generated table
 *       ({@code publisherId}); a column by the name of {@link Column};
 *   <li>a relation to one row, as another view;
 *   <li>a relation to many rows, as a {@code List} of another view, in the order of the relation.
 * </ul>
 *
 * <p>{@link Path} names what lies behind relations to one row. A component whose value can be missing, because its column is
 * nullable or a relation on the way is, has to be annotated {@code @Nullable} or to be an {@link java.util.Optional}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {
    /**
     * Which table the rows are of.
     *
     * @return a record with {@link Table}
     */
    Class<?> value();
}
