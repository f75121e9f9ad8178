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

/** The table {@code book} of {@link Book}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class BookTable extends Table<Book> {
    /** The table under its own name. */
    public static final BookTable BOOK = new BookTable("book");

    /** Column {@code id}: {@code integer}. */
    public final NumberColumn<Integer> id = number("id", Codecs.INT4, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code author_id}: {@code bigint}. */
    public final NumberColumn<Long> authorId = number("author_id", Codecs.INT8);

    /** The relation to one {@link Author}. */
    public final ToOne<Book, Author, Long> author = one("author", authorId,
            () -> AuthorTable.AUTHOR, Book::author);

    /** Column {@code title}: {@code text}. */
    public final TextColumn title = text("title", Codecs.TEXT);

    /** Constraint {@code book_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "book_pkey", id);

    /** Constraint {@code book_author_id_fkey}. */
    public final Constraint authorIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "book_author_id_fkey", authorId);

    private BookTable(String alias) {
        super("", "book", alias);
    }

    @Override
    public BookTable as(String alias) {
        return new BookTable(alias);
    }

    /**
     * The table at the other end of {@link #author}, joined where its columns are used.
     *
     * @return the table, reached by this path
     */
    public AuthorTable author() {
        return path(author, AuthorTable.AUTHOR);
    }

    @Override
    public Book read(Row row, int at, Relations relations) {
        return new Book(
                row.getInt(at),
                relations.one(author, row.getLong(at + 1)),
                row.require(at + 2, Codecs.TEXT));
    }

    @Override
    public void write(Book book, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT4, book.id());
            case 1 -> out.write(Codecs.INT8, author.keyOf(book.author()));
            case 2 -> out.write(Codecs.TEXT, book.title());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Book book) {
        return book.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code book} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Book> {
        private final BitSet assigned = new BitSet(3);

        private @Nullable One<Author> author;

        private @Nullable String title;

        private Draft() {
        }

        /**
         * Sets {@code author}.
         *
         * @param author the value
         * @return this draft
         */
        public Draft author(One<Author> author) {
            this.author = Objects.requireNonNull(author, "author");
            assigned.set(1);
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
            assigned.set(2);
            return this;
        }

        @Override
        public Table<Book> table() {
            return BookTable.BOOK;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.INT8, BookTable.BOOK.author.keyOf(author));
                case 2 -> out.write(Codecs.TEXT, title);
                default -> throw BookTable.BOOK.noColumn(column);
            }
        }
    }
}
