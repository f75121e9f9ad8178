package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts, updates and deletes rows of a table by those of another: begun by {@link Sql#merge}. For each row the first clause
 * applies whose conditions are true; a row for which none does is left as it is. Needs PostgreSQL 15. Immutable; every method
 * gives a longer copy.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-merge.html">MERGE</a>.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Merge<E> extends DataModification<E, Merge<E>> {
    private final Source source;
    private final List<MergeClause> clauses;

    private record Source(boolean only, FromItem item, Node condition, @Nullable InputToken input) {
        void render(SqlWriter out) {
            if (input == null) {
                TableReference.render(item, out);
            } else {
                out.token(new InputToken.AsTable(input, (Table<?>) item));
            }
        }
    }

    private Merge(Table<E> table, List<CommonTable> with, Source source, List<MergeClause> clauses) {
        super(table, with);
        this.source = source;
        this.clauses = clauses;
    }

    /**
     * The table that a merge writes to. Immutable.
     *
     * @param <E> the record
     */
    public static final class Target<E> {
        private final Table<E> table;
        private final boolean only;

        Target(Table<E> table, boolean only) {
            this.table = table;
            this.only = only;
        }

        /**
         * Leaves out the rows of tables that inherit from the table: {@code only}.
         *
         * @return the target
         */
        public Target<E> only() {
            return new Target<>(table, true);
        }

        /**
         * The rows by which the table is changed.
         *
         * @param item a table, or what stands for one
         * @param condition which of its rows belong to which of the target
         * @return the merge, still without clauses
         */
        public Merge<E> using(FromItem item, Condition condition) {
            return new Merge<>(table, List.of(), new Source(only, item, condition.node(), null), List.of());
        }
    }

    /**
     * For a row of the target and one of the source that belong together: {@code when matched}.
     *
     * @param conditions further conditions, over both; none for all such rows
     * @return the clause, still without what it does
     */
    public Matched<E> whenMatched(Condition... conditions) {
        return new Matched<>(this, MergeClause.Kind.MATCHED, Lists.appendNodes(List.of(), conditions));
    }

    /**
     * For a row of the source without one of the target: {@code when not matched}.
     *
     * @param conditions further conditions, over the source; none for all such rows
     * @return the clause, still without what it does
     */
    public NotMatched<E> whenNotMatched(Condition... conditions) {
        return new NotMatched<>(this, Lists.appendNodes(List.of(), conditions), Overriding.NONE);
    }

    /**
     * For a row of the target without one of the source: {@code when not matched by source}. Needs PostgreSQL 17.
     *
     * @param conditions further conditions, over the target; none for all such rows
     * @return the clause, still without what it does
     */
    public Matched<E> whenNotMatchedBySource(Condition... conditions) {
        return new Matched<>(this, MergeClause.Kind.NOT_MATCHED_BY_SOURCE, Lists.appendNodes(List.of(), conditions));
    }

    /**
     * A clause for rows of the target. Immutable; a merge is gone on with by saying what the clause does.
     *
     * @param <E> the record
     */
    public static final class Matched<E> {
        private final Merge<E> merge;
        private final MergeClause.Kind kind;
        private final List<Node> conditions;

        private Matched(Merge<E> merge, MergeClause.Kind kind, List<Node> conditions) {
            this.merge = merge;
            this.kind = kind;
            this.conditions = conditions;
        }

        /**
         * Updates the row.
         *
         * @param assignments the columns and their values: {@link Sql#set}
         * @return the merge with the clause
         */
        public Merge<E> update(Assignments assignments) {
            return then(new MergeClause.Update(assignments));
        }

        /**
         * Deletes the row.
         *
         * @return the merge with the clause
         */
        public Merge<E> delete() {
            return then(new MergeClause.Delete());
        }

        /**
         * Leaves the row as it is.
         *
         * @return the merge with the clause
         */
        public Merge<E> doNothing() {
            return then(new MergeClause.Nothing());
        }

        private Merge<E> then(MergeClause.Action action) {
            return merge.plus(new MergeClause(kind, conditions, action));
        }
    }

    /**
     * A clause for rows of the source that the target lacks. Immutable; a merge is gone on with by saying what the clause does.
     *
     * @param <E> the record
     */
    public static final class NotMatched<E> {
        private final Merge<E> merge;
        private final List<Node> conditions;
        private final Overriding overriding;

        private NotMatched(Merge<E> merge, List<Node> conditions, Overriding overriding) {
            this.merge = merge;
            this.conditions = conditions;
            this.overriding = overriding;
        }

        /**
         * Writes generated keys as they are given, even where the database always generates them: {@code overriding system
         * value}.
         *
         * @return the clause
         */
        public NotMatched<E> overridingSystemValue() {
            return new NotMatched<>(merge, conditions, Overriding.SYSTEM_VALUE);
        }

        /**
         * Ignores the values that are given for identity columns: {@code overriding user value}.
         *
         * @return the clause
         */
        public NotMatched<E> overridingUserValue() {
            return new NotMatched<>(merge, conditions, Overriding.USER_VALUE);
        }

        /**
         * Inserts a row.
         *
         * @param assignments the columns and their values, over the source: {@link Sql#set}
         * @return the merge with the clause
         */
        public Merge<E> insert(Assignments assignments) {
            return then(new MergeClause.Insert(new InsertSource.Expressions(assignments), overriding));
        }

        /**
         * Inserts a draft.
         *
         * @param draft the draft; not to be changed until the merge has run
         * @return the merge with the clause
         * @throws QueryException naming all required components that it leaves out
         */
        public Merge<E> insert(Draft<E> draft) {
            return then(new MergeClause.Insert(new InsertSource.Rows(List.of(RowValues.of(draft))), overriding));
        }

        /**
         * Inserts a row that leaves every column to the database.
         *
         * @return the merge with the clause
         */
        public Merge<E> insertDefaultValues() {
            return then(new MergeClause.Insert(new InsertSource.Defaults(), overriding));
        }

        /**
         * Inserts nothing.
         *
         * @return the merge with the clause
         */
        public Merge<E> doNothing() {
            return then(new MergeClause.Nothing());
        }

        private Merge<E> then(MergeClause.Action action) {
            return merge.plus(new MergeClause(MergeClause.Kind.NOT_MATCHED, conditions, action));
        }
    }

    /**
     * The same rule, whose source is the rows of a batch.
     *
     * @throws QueryException when its source is not the target's table under another alias
     */
    Merge<E> reading(InputToken input) {
        boolean same = source.item.getClass() == table().getClass() && !source.item.equals(table());
        if (!same || !with().isEmpty()) {
            throw QueryException.of("PGPX-1317", table().name());
        }
        return new Merge<>(table(), List.of(), new Source(source.only, source.item, source.condition, input), clauses);
    }

    private Merge<E> plus(MergeClause clause) {
        return new Merge<>(table(), with(), source, Lists.append(clauses, List.of(clause)));
    }

    @Override
    Merge<E> changed(List<CommonTable> changed) {
        return new Merge<>(table(), changed, source, clauses);
    }

    @Override
    Object parts() {
        return List.of(source, clauses);
    }

    @Override
    String label() {
        return "merge " + table().name();
    }

    @Override
    ServerFeature returningFeature() {
        return ServerFeature.MERGE_RETURNING;
    }

    @Override
    void renderCommand(SqlWriter out) {
        if (clauses.isEmpty()) {
            throw QueryException.of("PGPX-1284", table().name());
        }
        out.requires(ServerFeature.MERGE);
        renderTarget(out.text(source.only ? "merge into only " : "merge into "));
        source.render(out.text(" using "));
        out.text(" on ").node(source.condition);
        for (MergeClause clause : clauses) {
            clause.render(out, table(), source.item);
        }
    }
}
