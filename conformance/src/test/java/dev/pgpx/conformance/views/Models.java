package dev.pgpx.conformance.views;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Json;
import dev.pgpx.model.Label;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.One;
import dev.pgpx.model.Path;
import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables related in all ways, and views of them. */
interface Models {
    enum Genre {
        NOVEL,
        @Label("short stories")
        SHORT
    }

    @Table(name = "view_country")
    record Country(@Id String code, String name, Many<Publisher> publishers) {}

    @Table(name = "view_publisher")
    record Publisher(@GeneratedId long id, String name, @Nullable One<Country> country, Many<Book> books) {}

    @Table(name = "view_author")
    record Author(
            @GeneratedId long id,
            String name,
            @Nullable One<Author> teacher,
            @Inverse("teacher") Many<Author> pupils,
            Many<Book> books,
            @ManyToMany(joinTable = "view_author_topic") Many<Topic> topics) {}

    @Table(name = "view_book")
    record Book(
            @GeneratedId int id,
            String title,
            Genre genre,
            List<String> tags,
            List<Genre> also,
            Range<LocalDate> inPrint,
            @Json Map<String, Integer> counts,
            @Nullable Integer pages,
            One<Author> author,
            @Nullable One<Publisher> publisher) {}

    @Table(name = "view_topic")
    record Topic(@Id String name, @ManyToMany(mappedBy = "topics") Many<Author> authors) {}

    /** A column of each kind. */
    @View(Book.class)
    record BookFacts(
            Genre genre,
            List<String> tags,
            List<Genre> also,
            Range<LocalDate> inPrint,
            Map<String, Integer> counts,
            Optional<Integer> pages,
            @Column(name = "title") String heading,
            long authorId,
            @Nullable Long publisherId) {}

    @View(Book.class)
    record BookLine(String title) {}

    /** One level of lists. */
    @View(Author.class)
    record AuthorCard(String name, List<BookLine> books) {
        public AuthorCard {
            books = List.copyOf(books); // which must be there already
        }
    }

    @View(Topic.class)
    record TopicName(String name) {}

    @View(Country.class)
    record CountryLine(String code, String name) {}

    @View(Publisher.class)
    record PublisherLine(String name, @Nullable CountryLine country) {}

    @View(Author.class)
    record AuthorName(String name) {}

    /** Columns and records of other tables, over nullable relations and others. */
    @View(Book.class)
    record BookCard(
            String title,
            @Path("author.name") String writer,
            @Path("publisher.country.name") @Nullable String country,
            AuthorName author,
            Optional<PublisherLine> publisher,
            @Path("author.teacher") @Nullable AuthorName teacher) {}

    /** Lists in lists, a list over a join table, a list of the other end of a relation. */
    @View(Author.class)
    record AuthorPage(
            long id,
            String name,
            @Nullable AuthorCard teacher,
            List<AuthorCard> pupils,
            List<BookCard> books,
            List<TopicPage> topics,
            @Path("teacher.books") List<BookLine> teachersBooks) {}

    @View(Topic.class)
    record TopicPage(String name, List<AuthorName> authors) {}
}
