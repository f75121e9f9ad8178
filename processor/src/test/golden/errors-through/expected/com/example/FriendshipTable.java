package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code friendship} of {@link Friendship}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class FriendshipTable extends Table<Friendship> {
    /** The table under its own name. */
    public static final FriendshipTable FRIENDSHIP = new FriendshipTable("friendship");

    /** Column {@code one_id}: {@code bigint}. */
    public final NumberColumn<Long> oneId = number("one_id", Codecs.INT8, ColumnFlag.ID);

    /** The relation to one {@link Student}. */
    public final ToOne<Friendship, Student, Long> one = one("one", oneId,
            () -> StudentTable.STUDENT, Friendship::one);

    /** Column {@code other_id}: {@code bigint}. */
    public final NumberColumn<Long> otherId = number("other_id", Codecs.INT8, ColumnFlag.ID);

    /** The relation to one {@link Student}. */
    public final ToOne<Friendship, Student, Long> other = one("other", otherId,
            () -> StudentTable.STUDENT, Friendship::other);

    /** Constraint {@code friendship_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "friendship_pkey",
            oneId, otherId);

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
                relations.one(one, row.getLong(at)),
                relations.one(other, row.getLong(at + 1)));
    }

    @Override
    public void write(Friendship friendship, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, one.keyOf(friendship.one()));
            case 1 -> out.write(Codecs.INT8, other.keyOf(friendship.other()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Friendship friendship) {
        return List.of(Objects.requireNonNull(one.keyOf(friendship.one())), Objects.requireNonNull(other.keyOf(friendship.other())));
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
        private final BitSet assigned = new BitSet(2);

        private @Nullable One<Student> one;

        private @Nullable One<Student> other;

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
            assigned.set(0);
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
            assigned.set(1);
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
                case 0 -> out.write(Codecs.INT8, FriendshipTable.FRIENDSHIP.one.keyOf(one));
                case 1 -> out.write(Codecs.INT8, FriendshipTable.FRIENDSHIP.other.keyOf(other));
                default -> throw FriendshipTable.FRIENDSHIP.noColumn(column);
            }
        }
    }
}
