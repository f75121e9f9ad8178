package dev.pgpx.conformance;

import static dev.pgpx.conformance.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.BookTable.BOOK;
import static dev.pgpx.conformance.TagTable.TAG;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The tables of the models, and rows for them. */
final class Library {
    private Library() {}

    static void create(Database db) {
        Schema.ofModels(AUTHOR, BOOK, TAG).createAll(db);
    }

    static AuthorTable.Draft author(String name) {
        return AuthorTable.draft()
                .name(name)
                .genres(List.of("sf", "essay"))
                .profile(Json.of("{\"born\": 1929}"))
                .royalties(new BigDecimal("12.50"))
                .writing(Range.closedOpen(LocalDate.of(1959, 1, 1), LocalDate.of(2018, 1, 22)))
                .token(new UUID(7, name.hashCode()));
    }

    static BookTable.Draft book(Author author, String title) {
        return BookTable.draft().author(One.of(author)).title(title).pages(title.length() * 10);
    }
}
