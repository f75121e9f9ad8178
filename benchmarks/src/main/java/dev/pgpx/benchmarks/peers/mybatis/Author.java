package dev.pgpx.benchmarks.peers.mybatis;

import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An author whose fields MyBatis sets; not final, as MyBatis makes a subclass that loads the books when they are asked for. */
public class Author {
    private long id;
    private String name;
    private LocalDate born;
    private List<Book> books;

    /** The books, in the order of their keys. */
    public List<Book> getBooks() {
        return books;
    }

    AuthorValues values() {
        return new AuthorValues(
                id, name, born, getBooks().stream().map(Book::values).toList());
    }

    /** A book of an author. */
    public static final class Book {
        private long id;
        private String title;
        private BigDecimal price;
        private LocalDate publishedOn;

        BookValues values() {
            return new BookValues(id, title, price, publishedOn);
        }
    }
}
