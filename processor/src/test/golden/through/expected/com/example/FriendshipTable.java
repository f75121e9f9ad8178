package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code friendship} of {@link Friendship}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class FriendshipTable extends Table<Friendship> {
    /** The table under its own name. */
    public static final FriendshipTable FRIENDSHIP = new FriendshipTable("friendship");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code one_id}: {@code bigint}. */
    public final NumberColumn<Long> oneId = number("one_id", Codecs.INT8);

    /** The relation to one {@link Student}. */
    public final ToOne<Friendship, Student, Long> one = one("one", oneId,
            () -> StudentTable.STUDENT, Friendship::one);

    /** Column {@code other_id}: {@code bigint}. */
    public final NumberColumn<Long> otherId = number("other_id", Codecs.INT8);

    /** The relation to one {@link Student}. */
    public final ToOne<Friendship, Student, Long> other = one("other", otherId,
            () -> StudentTable.STUDENT, Friendship::other);

    /** Column {@code since}: {@code text}. */
    public final TextColumn since = text("since", Codecs.TEXT);

    /** Constraint {@code friendship_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "friendship_pkey",
            id);

    /** Constraint {@code friendship_one_id_other_id_key}. */
    public final Constraint oneIdOtherIdKey = constraint(Constraint.Kind.UNIQUE,
            "friendship_one_id_other_id_key", oneId, otherId);

    /** Constraint {@code friendship_one_id_fkey}. */
    public final Constraint oneIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "friendship_one_id_fkey", oneId);

    /** Constraint {@code friendship_other_id_fkey}. */
    public final Constraint otherIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "friendship_other_id_fkey", otherId);

    private FriendshipTable(String alias) {
        super("", "friendship", alias);
    }

    @Override
    public FriendshipTable as(String alias) {
        return new FriendshipTable(alias);
    }

    /**
     * The table at the other end of {@link #one}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public StudentTable one() {
        return path(one, StudentTable.STUDENT);
    }

    /**
     * The table at the other end of {@link #other}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public StudentTable other() {
        return path(other, StudentTable.STUDENT);
    }

    @Override
    public Friendship read(Row row, int at, Relations relations) {
        return new Friendship(
                row.getLong(at),
                relations.one(one, row.getLong(at + 1)),
                relations.one(other, row.getLong(at + 2)),
                row.require(at + 3, Codecs.TEXT));
    }

    @Override
    public void write(Friendship friendship, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(friendship.id());
            case 1 -> out.write(Codecs.INT8, one.keyOf(friendship.one()));
            case 2 -> out.write(Codecs.INT8, other.keyOf(friendship.other()));
            case 3 -> out.write(Codecs.TEXT, friendship.since());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Friendship friendship) {
        return friendship.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code friendship} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Friendship> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable One<Student> one;

        private @Nullable One<Student> other;

        private @Nullable String since;

        private Draft() {
        }

        /**
         * Sets {@code one}.
         *
         * @param one the value
         * @return this draft
         */
        public Draft one(One<Student> one) {
            this.one = Objects.requireNonNull(one, "one");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code other}.
         *
         * @param other the value
         * @return this draft
         */
        public Draft other(One<Student> other) {
            this.other = Objects.requireNonNull(other, "other");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code since}.
         *
         * @param since the value
         * @return this draft
         */
        public Draft since(String since) {
            this.since = Objects.requireNonNull(since, "since");
            assigned.set(3);
            return this;
        }

        @Override
        public Table<Friendship> table() {
            return FriendshipTable.FRIENDSHIP;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, FriendshipTable.FRIENDSHIP.one.keyOf(one));
                case 2 -> out.write(Codecs.INT8, FriendshipTable.FRIENDSHIP.other.keyOf(other));
                case 3 -> out.write(Codecs.TEXT, since);
                default -> throw FriendshipTable.FRIENDSHIP.noColumn(column);
            }
        }
    }
}
