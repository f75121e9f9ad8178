package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a SELECT; every change makes a copy. What most queries have stands here, the rest in parts of its own,
 * which are shared where they do not change.
 */
record SelectClauses(
        Projection projection,
        List<Join> from,
        List<Node> conditions,
        Grouping grouping,
        List<SortKey> order,
        Limit limit,
        Surroundings surroundings) {

    static SelectClauses of(List<Node> items) {
        return new SelectClauses(
                Projection.of(items), List.of(), List.of(), Grouping.NONE, List.of(), Limit.NONE, Surroundings.NONE);
    }

    /** The clauses of a query that has them; null for one that is written otherwise. */
    static @Nullable SelectClauses of(Query<?> query) {
        if (query instanceof MappedQuery<?> mapped) {
            return mapped.clauses();
        }
        if (query instanceof ViewQuery<?, ?> view) {
            return view.clauses();
        }
        if (query instanceof LevelQuery<?> level) {
            return level.clauses();
        }
        return query instanceof Select<?> select ? select.clauses() : null;
    }

    /** What stands around the SELECT proper: WITH, something else in its place, locks. */
    record Surroundings(
            List<CommonTable> with, @Nullable SelectBody body, List<RowLock> locks, DeletedRows deletedRows) {
        static final Surroundings NONE = of(List.of(), null);

        static Surroundings of(List<CommonTable> with, @Nullable SelectBody body) {
            return new Surroundings(with, body, List.of(), DeletedRows.LEFT_OUT);
        }
    }

    SelectClauses with(Projection changed) {
        return new SelectClauses(changed, from, conditions, grouping, order, limit, surroundings);
    }

    SelectClauses with(Grouping changed) {
        requireSelect("group by");
        return new SelectClauses(projection, from, conditions, changed, order, limit, surroundings);
    }

    SelectClauses with(Limit changed) {
        return new SelectClauses(projection, from, conditions, grouping, order, changed, surroundings);
    }

    SelectClauses with(Surroundings changed) {
        return new SelectClauses(projection, from, conditions, grouping, order, limit, changed);
    }

    SelectClauses from(FromItem first) {
        requireSelect("from");
        if (!from.isEmpty()) {
            throw QueryException.of(
                    "PGPX-1222", first.alias(), from.get(0).item().alias());
        }
        return new SelectClauses(
                projection, Lists.appendOne(from, Join.first(first)), conditions, grouping, order, limit, surroundings);
    }

    SelectClauses join(List<Join> more) {
        requireSelect("join");
        if (from.isEmpty()) {
            throw QueryException.of("PGPX-1206", "join of " + more.get(0).item().alias());
        }
        return new SelectClauses(
                projection, Lists.append(from, more), conditions, grouping, order, limit, surroundings);
    }

    SelectClauses where(Condition condition) {
        requireSelect("where");
        List<Node> longer = Lists.appendOne(conditions, condition.node());
        return new SelectClauses(projection, from, longer, grouping, order, limit, surroundings);
    }

    SelectClauses where(Condition... more) {
        requireSelect("where");
        return new SelectClauses(
                projection, from, Lists.appendNodes(conditions, more), grouping, order, limit, surroundings);
    }

    SelectClauses orderBy(SortKey key) {
        return new SelectClauses(
                projection, from, conditions, grouping, Lists.appendOne(order, key), limit, surroundings);
    }

    SelectClauses orderBy(SortKey... more) {
        return new SelectClauses(
                projection, from, conditions, grouping, Lists.append(order, List.of(more)), limit, surroundings);
    }

    SelectClauses withoutOrder() {
        return new SelectClauses(projection, from, conditions, grouping, List.of(), limit, surroundings);
    }

    SelectClauses lock(RowLock lock) {
        return with(new Surroundings(
                surroundings.with,
                surroundings.body,
                Lists.append(surroundings.locks, List.of(lock)),
                surroundings.deletedRows));
    }

    SelectClauses with(List<CommonTable> tables) {
        return with(new Surroundings(
                Lists.append(surroundings.with, tables),
                surroundings.body,
                surroundings.locks,
                surroundings.deletedRows));
    }

    SelectClauses with(DeletedRows deletedRows) {
        requireSelect("withDeleted() and onlyDeleted()");
        return with(new Surroundings(surroundings.with, surroundings.body, surroundings.locks, deletedRows));
    }

    /** The rows of this query and another, in one; order and limit of this one stay with it. */
    SelectClauses combine(SetOperation.Kind kind, SelectClauses other) {
        SetOperation set = SetOperation.of(this, kind, other);
        return SelectClauses.of(set.items()).with(Surroundings.of(List.of(), set));
    }

    private void requireSelect(String clause) {
        if (surroundings.body != null) {
            throw surroundings.body.refused(clause);
        }
    }

    /** The first item of FROM. */
    @Nullable
    FromItem source() {
        return from.isEmpty() ? null : from.get(0).item();
    }

    /** What a statement of it is called. */
    String label() {
        if (surroundings.body instanceof ReturningBody returning) {
            return returning.command().label();
        }
        FromItem source = source();
        if (source == null) {
            return "select";
        }
        return source instanceof Table<?> table ? table.selectLabel() : "select from " + source.alias();
    }

    /** The columns that it gives. */
    List<Selectable.Output> outputs() {
        List<Selectable.Output> outputs = new ArrayList<>();
        for (Node item : projection.items()) {
            outputs.addAll(Projection.outputs(item));
        }
        return outputs;
    }

    /** Whether the rows can be counted without being selected: none is left out or joined together after WHERE. */
    boolean isCountable() {
        return !projection.isDistinct()
                && grouping.equals(Grouping.NONE)
                && limit.equals(Limit.NONE)
                && surroundings.body == null;
    }

    /** Whether another expression could be selected in place of what is, without other rows. */
    boolean isPlain() {
        return !projection.isDistinct() && grouping.groups().isEmpty() && surroundings.body == null;
    }

    /** The same rows, counted. */
    SelectClauses counted() {
        return new SelectClauses(
                Projection.of(List.of(new Node.Text("count(*)"))),
                from,
                conditions,
                Grouping.NONE,
                List.of(),
                Limit.NONE,
                new Surroundings(surroundings.with, null, List.of(), surroundings.deletedRows));
    }

    /** The same query where only matters whether it gives a row: a table's columns need not be named then. */
    SelectClauses existing() {
        boolean whole = projection.items().size() == 1 && projection.items().get(0) instanceof Node.AllColumns;
        return whole && isCountable() ? with(Projection.ONE) : this;
    }

    /** Appends the query, within the scope that the caller opened. */
    void render(SqlWriter out) {
        int windowsBefore = out.windowsNamed();
        if (!surroundings.with.isEmpty()) {
            WithClause.render(out, surroundings.with);
        }
        if (surroundings.body != null) {
            surroundings.body.render(out, this);
        } else {
            renderSelect(out);
        }
        renderOrder(out);
        limit.render(out);
        for (RowLock lock : surroundings.locks) {
            lock.render(out, from);
        }
        if (out.windowsNamed() > windowsBefore) {
            out.requireWindows(windowsBefore, grouping.windows());
        }
    }

    private void renderSelect(SqlWriter out) {
        projection.render(out);
        List<Node> notDeleted = surroundings.deletedRows.renderFrom(out, from);
        conjunction(out, " where ", notDeleted.isEmpty() ? conditions : Lists.append(conditions, notDeleted));
        grouping.render(out, projection);
    }

    private void renderOrder(SqlWriter out) {
        for (int i = 0; i < order.size(); i++) {
            out.text(i == 0 ? " order by " : ", ");
            order.get(i).render(out, projection, surroundings.body != null);
        }
    }

    /** Appends conditions that must all be true. */
    static void conjunction(SqlWriter out, String word, List<Node> conditions) {
        int size = conditions.size();
        if (size == 1) {
            out.text(word).node(conditions.get(0));
            return;
        }
        for (int i = 0; i < size; i++) {
            out.text(i == 0 ? word : " and ").operand(conditions.get(i), Node.Binary.AND - 1);
        }
    }
}
