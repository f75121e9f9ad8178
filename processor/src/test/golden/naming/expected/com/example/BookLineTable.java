package com.example;

import dev.pgpx.model.One;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.JoinTable;
import dev.pgpx.query.ManyToManyRelation;
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

/** The table {@code appBookLine} of {@link BookLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class BookLineTable extends Table<BookLine> {
    /** The table under its own name. */
    public static final BookLineTable BOOK_LINE = new BookLineTable("appBookLine");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code shortText}: {@code text}. */
    public final TextColumn shortText = text("shortText", Codecs.TEXT, ColumnFlag.UNIQUE);

    /** Column {@code by_hand}: {@code integer}. */
    public final NumberColumn<Integer> byHand = number("by_hand", Codecs.INT4);

    /** Column {@code nextLineId}: {@code bigint}. */
    public final NumberColumn<Long> nextLineId = number("nextLineId", Codecs.INT8);

    /** The relation to one {@link BookLine}. */
    public final ToOne<BookLine, BookLine, Long> nextLine = one("nextLine", nextLineId,
            () -> BookLineTable.BOOK_LINE, BookLine::nextLine);

    /** The relation over a join table to many {@link BookLine}. */
    public final ManyToManyRelation<BookLine, BookLine> relatedLines = manyToMany("relatedLines",
            () -> BookLineTable.BOOK_LINE, new JoinTable("", "appBookLine_appBookLine",
            "appBookLine_id", "relatedLines_id"), BookLine::relatedLines);

    /** Constraint {@code appBookLine_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "appBookLine_pkey",
            id);

    /** Constraint {@code appBookLine_shortText_key}. */
    public final Constraint shortTextKey = constraint(Constraint.Kind.UNIQUE,
            "appBookLine_shortText_key", shortText);

    /** Constraint {@code appBookLine_nextLineId_fkey}. */
    public final Constraint nextLineIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "appBookLine_nextLineId_fkey", nextLineId);

    private BookLineTable(String alias) {
        super("", "appBookLine", alias);
    }

    @Override
    public BookLineTable as(String alias) {
        return new BookLineTable(alias);
    }

    /**
     * The table at the other end of {@link #nextLine}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public BookLineTable nextLine() {
        return path(nextLine, BookLineTable.BOOK_LINE);
    }

    @Override
    public BookLine read(Row row, int at, Relations relations) {
        return new BookLine(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.getInt(at + 2),
                relations.one(nextLine, row.getLong(at + 3)),
                relations.many(relatedLines, row.getLong(at)));
    }

    @Override
    public void write(BookLine bookLine, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(bookLine.id());
            case 1 -> out.write(Codecs.TEXT, bookLine.shortText());
            case 2 -> out.writeInt(bookLine.byHand());
            case 3 -> out.write(Codecs.INT8, nextLine.keyOf(bookLine.nextLine()));
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(BookLine bookLine) {
        return bookLine.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code appBookLine} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<BookLine> {
        private final BitSet assigned = new BitSet(4);

        private @Nullable String shortText;

        private int byHand;

        private @Nullable One<BookLine> nextLine;

        private Draft() {
        }

        /**
         * Sets {@code shortText}.
         *
         * @param shortText the value
         * @return this draft
         */
        public Draft shortText(String shortText) {
            this.shortText = Objects.requireNonNull(shortText, "shortText");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code byHand}.
         *
         * @param byHand the value
         * @return this draft
         */
        public Draft byHand(int byHand) {
            this.byHand = byHand;
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code nextLine}.
         *
         * @param nextLine the value
         * @return this draft
         */
        public Draft nextLine(One<BookLine> nextLine) {
            this.nextLine = Objects.requireNonNull(nextLine, "nextLine");
            assigned.set(3);
            return this;
        }

        @Override
        public Table<BookLine> table() {
            return BookLineTable.BOOK_LINE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.TEXT, shortText);
                case 2 -> out.writeInt(byHand);
                case 3 -> out.write(Codecs.INT8, BookLineTable.BOOK_LINE.nextLine.keyOf(nextLine));
                default -> throw BookLineTable.BOOK_LINE.noColumn(column);
            }
        }
    }
}
