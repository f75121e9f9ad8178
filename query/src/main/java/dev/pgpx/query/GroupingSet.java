package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Several ways of grouping at once: {@code rollup}, {@code cube}, {@code grouping sets}. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html#QUERIES-GROUPING-SETS">GROUPING
 * SETS, CUBE, and ROLLUP</a>.
 *
 * @see Sql#rollup
 * @see Sql#cube
 * @see Sql#groupingSets
 * @see Sql#group
 */
public final class GroupingSet {
    private final GroupingElement element;

    private GroupingSet(GroupingElement element) {
        this.element = element;
    }

    static GroupingSet of(String words, Expression<?>... expressions) {
        List<GroupingElement> elements = new ArrayList<>();
        for (Expression<?> expression : expressions) {
            elements.add(new GroupingElement.Single(expression.node()));
        }
        return new GroupingSet(new GroupingElement.Several(words, elements));
    }

    static GroupingSet of(String words, GroupingSet... sets) {
        return new GroupingSet(new GroupingElement.Several(words, elements(sets)));
    }

    static List<GroupingElement> elements(GroupingSet... sets) {
        List<GroupingElement> elements = new ArrayList<>();
        for (GroupingSet set : sets) {
            elements.add(set.element);
        }
        return elements;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof GroupingSet that && element.equals(that.element);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    @Override
    public String toString() {
        return element.toString();
    }
}
