package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.BooleanColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableColumn;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Family;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code parcel} of {@link Parcel}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class ParcelTable extends Table<Parcel> {
    private static final Codec<String> VARCHAR_12 = Codecs.varchar(12);

    private static final Codec<String> VARCHAR_200 = Codecs.varchar(200);

    private static final Codec<String> VARCHAR_50 = Codecs.varchar(50);

    private static final Codec<String> VARCHAR_3 = Codecs.varchar(3);

    private static final Codec<List<String>> TEXT_ARRAY = Codecs.array(Codecs.TEXT);

    /** The table under its own name. */
    public static final ParcelTable PARCEL = new ParcelTable("parcel");

    /** Column {@code code}: {@code varchar(12)}. */
    public final TextColumn code = text("code", VARCHAR_12, ColumnFlag.ID);

    /** Column {@code title}: {@code varchar(200)}. */
    public final TextColumn title = text("title", VARCHAR_200, ColumnFlag.UNIQUE);

    /** Column {@code label}: {@code varchar(50)}. */
    public final TextColumn label = text("label", VARCHAR_50);

    /** Column {@code content}: {@code text}. */
    public final TextColumn content = text("content", Codecs.TEXT);

    /** Column {@code mark}: {@code varchar(3)}. */
    public final TextColumn mark = text("mark", VARCHAR_3, ColumnFlag.NULLABLE);

    /** Column {@code weight}: {@code integer}. */
    public final NumberColumn<Integer> weight = number("weight", Codecs.INT4);

    /** Column {@code order}: {@code integer}. */
    public final NumberColumn<Integer> order = number("order", Codecs.INT4, ColumnFlag.NULLABLE);

    /** Column {@code stamps}: {@code text[]}. */
    public final ArrayColumn<String, TextExpression> stamps = array("stamps", TEXT_ARRAY,
            Codecs.TEXT, Family.text());

    /** Column {@code sides}: {@code integer[]}. */
    public final ComparableColumn<int[]> sides = comparable("sides", Codecs.INT4_ARRAY);

    /** Column {@code closed}: {@code boolean}. */
    public final BooleanColumn closed = bool("closed", Codecs.BOOL);

    /** Column {@code later}: {@code integer}. */
    public final NumberColumn<Integer> later = number("later", Codecs.INT4);

    /** Column {@code outer_code}: {@code varchar(12)}. */
    public final TextColumn outerCode = text("outer_code", VARCHAR_12);

    /** The relation to one {@link Parcel}. */
    public final ToOne<Parcel, Parcel, String> outer = one("outer", outerCode,
            () -> ParcelTable.PARCEL, Parcel::outer);

    /** Constraint {@code parcel_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "parcel_pkey",
            code);

    /** Constraint {@code parcel_title_key}. */
    public final Constraint titleKey = constraint(Constraint.Kind.UNIQUE, "parcel_title_key",
            title);

    /** Constraint {@code parcel_outer_code_fkey}. */
    public final Constraint outerCodeForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "parcel_outer_code_fkey", outerCode);

    /** Constraint {@code parcel_weight_check}. */
    public final Constraint weightCheck = constraint(Constraint.Kind.CHECK, "parcel_weight_check",
            weight);

    /** Constraint {@code parcel_code_size}. */
    public final Constraint codeSize = constraint(Constraint.Kind.CHECK, "parcel_code_size", code);

    /** Constraint {@code parcel_title_not_blank}. */
    public final Constraint titleNotBlank = constraint(Constraint.Kind.CHECK,
            "parcel_title_not_blank", title);

    /** Constraint {@code parcel_label_size}. */
    public final Constraint labelSize = constraint(Constraint.Kind.CHECK, "parcel_label_size",
            label);

    /** Constraint {@code parcel_weight_min}. */
    public final Constraint weightMin = constraint(Constraint.Kind.CHECK, "parcel_weight_min",
            weight);

    /** Constraint {@code parcel_order_positive}. */
    public final Constraint orderPositive = constraint(Constraint.Kind.CHECK,
            "parcel_order_positive", order);

    /** Constraint {@code parcel_stamps_not_empty}. */
    public final Constraint stampsNotEmpty = constraint(Constraint.Kind.CHECK,
            "parcel_stamps_not_empty", stamps);

    /** Constraint {@code parcel_sides_size}. */
    public final Constraint sidesSize = constraint(Constraint.Kind.CHECK, "parcel_sides_size",
            sides);

    /** Constraint {@code parcel_closed_true}. */
    public final Constraint closedTrue = constraint(Constraint.Kind.CHECK, "parcel_closed_true",
            closed);

    /** Constraint {@code parcel_weight_check1}. */
    public final Constraint weightCheckConstraint = constraint(Constraint.Kind.CHECK,
            "parcel_weight_check1", weight);

    private ParcelTable(String alias) {
        super("", "parcel", alias);
    }

    @Override
    public ParcelTable as(String alias) {
        return new ParcelTable(alias);
    }

    /**
     * The table at the other end of {@link #outer}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public ParcelTable outer() {
        return path(outer, ParcelTable.PARCEL);
    }

    @Override
    public Parcel read(Row row, int at, Relations relations) {
        return new Parcel(
                row.require(at, VARCHAR_12),
                row.require(at + 1, VARCHAR_200),
                row.require(at + 2, VARCHAR_50),
                row.require(at + 3, Codecs.TEXT),
                Optional.ofNullable(row.get(at + 4, VARCHAR_3)),
                row.getInt(at + 5),
                Optional.ofNullable(row.get(at + 6, Codecs.INT4)),
                row.require(at + 7, TEXT_ARRAY),
                row.require(at + 8, Codecs.INT4_ARRAY),
                row.getBoolean(at + 9),
                row.getInt(at + 10),
                relations.one(outer, row.require(at + 11, VARCHAR_12)));
    }

    @Override
    public void write(Parcel parcel, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(VARCHAR_12, parcel.code());
            case 1 -> out.write(VARCHAR_200, parcel.title());
            case 2 -> out.write(VARCHAR_50, parcel.label());
            case 3 -> out.write(Codecs.TEXT, parcel.content());
            case 4 -> out.write(VARCHAR_3, parcel.mark().orElse(null));
            case 5 -> out.writeInt(parcel.weight());
            case 6 -> out.write(Codecs.INT4, parcel.order().orElse(null));
            case 7 -> out.write(TEXT_ARRAY, parcel.stamps());
            case 8 -> out.write(Codecs.INT4_ARRAY, parcel.sides());
            case 9 -> out.writeBoolean(parcel.closed());
            case 10 -> out.writeInt(parcel.later());
            case 11 -> out.write(VARCHAR_12, outer.keyOf(parcel.outer()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Parcel parcel) {
        return parcel.code();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code parcel} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Parcel> {
        private final BitSet assigned = new BitSet(12);

        private @Nullable String code;

        private @Nullable String title;

        private @Nullable String label;

        private @Nullable String content;

        private @Nullable String mark;

        private int weight;

        private @Nullable Integer order;

        private @Nullable List<String> stamps;

        private int @Nullable [] sides;

        private boolean closed;

        private int later;

        private @Nullable One<Parcel> outer;

        private Draft() {
        }

        /**
         * Sets {@code code}.
         *
         * @param code the value
         * @return this draft
         */
        public Draft code(String code) {
            this.code = Objects.requireNonNull(code, "code");
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value
         * @return this draft
         */
        public Draft title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code label}.
         *
         * @param label the value
         * @return this draft
         */
        public Draft label(String label) {
            this.label = Objects.requireNonNull(label, "label");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code content}.
         *
         * @param content the value
         * @return this draft
         */
        public Draft content(String content) {
            this.content = Objects.requireNonNull(content, "content");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code mark}.
         *
         * @param mark the value
         * @return this draft
         */
        public Draft mark(Optional<String> mark) {
            this.mark = mark.orElse(null);
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code weight}.
         *
         * @param weight the value
         * @return this draft
         */
        public Draft weight(int weight) {
            this.weight = weight;
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code order}.
         *
         * @param order the value
         * @return this draft
         */
        public Draft order(Optional<Integer> order) {
            this.order = order.orElse(null);
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code stamps}.
         *
         * @param stamps the value
         * @return this draft
         */
        public Draft stamps(List<String> stamps) {
            this.stamps = Objects.requireNonNull(stamps, "stamps");
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code sides}.
         *
         * @param sides the value
         * @return this draft
         */
        public Draft sides(int[] sides) {
            this.sides = Objects.requireNonNull(sides, "sides");
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code closed}.
         *
         * @param closed the value
         * @return this draft
         */
        public Draft closed(boolean closed) {
            this.closed = closed;
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code later}.
         *
         * @param later the value
         * @return this draft
         */
        public Draft later(int later) {
            this.later = later;
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code outer}.
         *
         * @param outer the value
         * @return this draft
         */
        public Draft outer(One<Parcel> outer) {
            this.outer = Objects.requireNonNull(outer, "outer");
            assigned.set(11);
            return this;
        }

        @Override
        public Table<Parcel> table() {
            return ParcelTable.PARCEL;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.write(VARCHAR_12, code);
                case 1 -> out.write(VARCHAR_200, title);
                case 2 -> out.write(VARCHAR_50, label);
                case 3 -> out.write(Codecs.TEXT, content);
                case 4 -> out.write(VARCHAR_3, mark);
                case 5 -> out.writeInt(weight);
                case 6 -> out.write(Codecs.INT4, order);
                case 7 -> out.write(TEXT_ARRAY, stamps);
                case 8 -> out.write(Codecs.INT4_ARRAY, sides);
                case 9 -> out.writeBoolean(closed);
                case 10 -> out.writeInt(later);
                case 11 -> out.write(VARCHAR_12, ParcelTable.PARCEL.outer.keyOf(outer));
                default -> throw ParcelTable.PARCEL.noColumn(column);
            }
        }
    }
}
