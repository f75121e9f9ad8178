package dev.pgpx.benchmarks.peers.ebean;

import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An author with the books. */
@Entity
@Table(name = "author")
public class Author {
    @Id
    private long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private LocalDate born;

    @OneToMany(mappedBy = "author")
    @OrderBy("id")
    private List<Book> books;

    List<Book> books() {
        return books;
    }

    AuthorValues values() {
        return new AuthorValues(id, name, born, books.stream().map(Book::values).toList());
    }

    /** A book of an author. */
    @Entity
    @Table(name = "book")
    public static class Book {
        @Id
        private long id;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "author_id")
        private Author author;

        @Column(nullable = false)
        private String title;

        @Column(nullable = false, precision = 10, scale = 2)
        private BigDecimal price;

        @Column(name = "published_on", nullable = false)
        private LocalDate publishedOn;

        BookValues values() {
            return new BookValues(id, title, price, publishedOn);
        }
    }
}
