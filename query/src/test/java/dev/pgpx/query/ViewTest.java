package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Views as the processor writes them, written by hand. */
class ViewTest {
    record BookLine(String title, String author) {}

    record AuthorCard(String name, List<BookLine> books) {}

    static final class BookLineView extends View<Book, BookLine> {
        static final BookLineView BOOK_LINE = new BookLineView();

        private final Codec<String> title;
        private final Codec<String> author;

        private BookLineView() {
            super(BOOK, "BookLine");
            this.title = column(BOOK.title);
            this.author = column(along(BOOK.author), AUTHOR.name);
        }

        @Override
        public BookLine read(Row row, int at, Relations relations) {
            return new BookLine(row.require(at, title), row.require(at + 1, author));
        }
    }

    static final class AuthorCardView extends View<Author, AuthorCard> {
        static final AuthorCardView AUTHOR_CARD = new AuthorCardView();

        private final Codec<String> name;
        private final ViewList<BookLine> books;

        private AuthorCardView() {
            super(AUTHOR, "AuthorCard");
            this.name = column(AUTHOR.name);
            this.books = many(AUTHOR.books, BookLineView.BOOK_LINE);
        }

        @Override
        public AuthorCard read(Row row, int at, Relations relations) {
            return begin(row, at, relations).get();
        }

        @Override
        public Supplier<AuthorCard> begin(Row row, int at, Relations relations) {
            String name = row.require(at, this.name);
            Supplier<List<BookLine>> books = this.books.begin(row, at, relations);
            return () -> new AuthorCard(name, books.get());
        }
    }

    @Test
    void selectsTheColumnsThatARecordHasAndTheKeysThatItNeeds() {
        Query<BookLine> lines = from(BOOK).where(BOOK.id.eq(7L)).into(BookLineView.BOOK_LINE);
        assertThat(lines.statement().sql())
                .isEqualTo("select book.title, \"book.author\".name from shop.book"
                        + " left join author as \"book.author\" on \"book.author\".id = book.author_id"
                        + " where book.id = $1");
        assertThat(lines.statement().label()).isEqualTo("select book as BookLine");
        assertThat(from(AUTHOR).into(AuthorCardView.AUTHOR_CARD))
                .hasToString("select author.name, author.id from author");
    }

    @Test
    void equalsByTreeAndView() {
        Query<BookLine> lines = from(BOOK).limit(1).into(BookLineView.BOOK_LINE);
        assertThat(lines)
                .isEqualTo(from(BOOK).limit(1).into(BookLineView.BOOK_LINE))
                .hasSameHashCodeAs(from(BOOK).limit(1).into(BookLineView.BOOK_LINE));
        assertThat(lines).isNotEqualTo(from(BOOK).limit(2).into(BookLineView.BOOK_LINE));
    }

    @Test
    void refusesWhatHasNoPlaceInAView() {
        assertThatThrownBy(() -> from(AUTHOR).load(AUTHOR.books).into(AuthorCardView.AUTHOR_CARD))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1136: into(AuthorCard) of a query that loads author.books");
        assertThatThrownBy(() -> from(BOOK).union(from(BOOK)).into(BookLineView.BOOK_LINE))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("PGPX-1137: into(BookLine) after union, intersect or except");
    }

    @Test
    void refusesToReadListsWithoutADatabase() {
        Row row = ListRow.of(List.of("name", "id"), "Ursula", 1L);
        assertThatThrownBy(() -> AuthorCardView.AUTHOR_CARD.begin(row, 0, Relations.DETACHED))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(
                        "PGPX-1135: list author.books as BookLine has no database that it could be loaded from");
    }
}
