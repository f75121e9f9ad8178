package dev.pgpx.benchmarks.render;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The tables as Hibernate wants them. */
final class Entities {
    private Entities() {}

    /** The table of the books. */
    @Entity(name = "Book")
    @jakarta.persistence.Table(name = "book")
    static class BookEntity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String title;
        BigDecimal price;

        @jakarta.persistence.Column(name = "published_on")
        LocalDate publishedOn;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "author_id")
        AuthorEntity author;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "publisher_id")
        PublisherEntity publisher;
    }

    /** The table of the authors. */
    @Entity(name = "Author")
    @jakarta.persistence.Table(name = "author")
    static class AuthorEntity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;
        boolean active;
    }

    /** The table of the publishers. */
    @Entity(name = "Publisher")
    @jakarta.persistence.Table(name = "publisher")
    static class PublisherEntity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "country_id")
        CountryEntity country;
    }

    /** The table of the countries. */
    @Entity(name = "Country")
    @jakarta.persistence.Table(name = "country")
    static class CountryEntity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String code;
    }
}
