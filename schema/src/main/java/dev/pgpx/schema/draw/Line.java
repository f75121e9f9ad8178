package dev.pgpx.schema.draw;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;

/**
 * A foreign key in a drawing, or that a view reads a relation.
 *
 * @param name the name of the constraint; empty for views
 * @param from the referring table, or the view
 * @param columns its columns; none for views
 * @param to the table referred to
 * @param targets the columns there; none for views
 * @param single whether at most one row refers to each
 * @param optional whether a row may refer to none
 * @param change what became of it
 */
record Line(
        String name,
        ObjectName from,
        List<String> columns,
        ObjectName to,
        List<String> targets,
        boolean single,
        boolean optional,
        Change change) {
    Line {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
    }

    static Line read(ObjectName view, ObjectName relation) {
        return new Line(
                "", view, List.of(), relation, List.of(), /* single= */ false, /* optional= */ false, Change.NONE);
    }

    boolean isRead() {
        return columns.isEmpty();
    }

    Line with(Change now) {
        return new Line(name, from, columns, to, targets, single, optional, now);
    }

    /** Whether another is the same, though properties of it may differ. */
    boolean matches(Line other) {
        return name.equals(other.name) && from.equals(other.from) && (!isRead() || to.equals(other.to));
    }

    /** As a text: {@code film.language_id → language.language_id}. */
    String text() {
        return isRead()
                ? from.name() + " reads " + to.name()
                : from.name() + "." + String.join(", ", columns) + " → " + to.name() + "." + String.join(", ", targets);
    }
}
