package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import org.jspecify.annotations.Nullable;

final class BookTable extends Table<Book> {
    static final BookTable BOOK = new BookTable(null);

    final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID, ColumnFlag.GENERATED);
    final NumberColumn<Long> authorId = number("author_id", Codecs.INT8);
    final ToOne<Book, Author, Long> author = one("author", authorId, () -> AuthorTable.AUTHOR);
    final TextColumn title = text("title", Codecs.TEXT);

    private BookTable(@Nullable String alias) {
        super("shop", "book", alias);
    }

    @Override
    public BookTable as(String alias) {
        return new BookTable(alias);
    }

    AuthorTable author() {
        return path(author, AuthorTable.AUTHOR);
    }

    @Override
    public Book read(Row row, int at, Relations relations) {
        return new Book(row.getLong(at), relations.one(author, row.getLong(at + 1)), row.require(at + 2, Codecs.TEXT));
    }

    @Override
    public void write(Book book, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(book.id());
            case 1 -> out.write(Codecs.INT8, author.keyOf(book.author()));
            case 2 -> out.write(Codecs.TEXT, book.title());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Book book) {
        return book.id();
    }
}
