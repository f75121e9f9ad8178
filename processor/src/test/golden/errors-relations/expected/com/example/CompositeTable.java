package com.example;

import dev.pgpx.model.OrphanRule;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code composite} of {@link Composite}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class CompositeTable extends Table<Composite> {
    /** The table under its own name. */
    public static final CompositeTable COMPOSITE = new CompositeTable("composite");

    /** Column {@code left}: {@code bigint}. */
    public final NumberColumn<Long> left = number("left", Codecs.INT8, ColumnFlag.ID);

    /** Column {@code right}: {@code bigint}. */
    public final NumberColumn<Long> right = number("right", Codecs.INT8, ColumnFlag.ID);

    /** The relation to many {@link Leaf}. */
    public final ToMany<Composite, Leaf> leaves = many("leaves", () -> LeafTable.LEAF,
            List.of("composite_left", "composite_right"), Composite::leaves, OrphanRule.KEEP,
            List::of);

    /** Constraint {@code composite_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "composite_pkey",
            left, right);

    private CompositeTable(String alias) {
        super("", "composite", alias);
    }

    @Override
    public CompositeTable as(String alias) {
        return new CompositeTable(alias);
    }

    @Override
    public Composite read(Row row, int at, Relations relations) {
        return new Composite(
                row.getLong(at),
                row.getLong(at + 1),
                relations.many(leaves, List.of(row.getLong(at), row.getLong(at + 1))));
    }

    @Override
    public void write(Composite composite, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(composite.left());
            case 1 -> out.writeLong(composite.right());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Composite composite) {
        return List.of(composite.left(), composite.right());
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code composite} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Composite> {
        private final BitSet assigned = new BitSet(2);

        private long left;

        private long right;

        private Draft() {
        }

        /**
         * Sets {@code left}.
         *
         * @param left the value
         * @return this draft
         */
        public Draft left(long left) {
            this.left = left;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code right}.
         *
         * @param right the value
         * @return this draft
         */
        public Draft right(long right) {
            this.right = right;
            assigned.set(1);
            return this;
        }

        @Override
        public Table<Composite> table() {
            return CompositeTable.COMPOSITE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(left);
                case 1 -> out.writeLong(right);
                default -> throw CompositeTable.COMPOSITE.noColumn(column);
            }
        }
    }
}
