package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of the guide for the first steps. */
@PgpxTest
class GuideTest {
    @Test
    void createsTheTablesAndInsertsARecord(Database db) {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);

        Author ursula = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf")));
        assertThat(ursula.id()).isPositive();

        db.insertAll(List.of(
                BookTable.draft()
                        .author(One.of(ursula))
                        .title("Rocannon's World")
                        .inPrint(Range.atLeast(LocalDate.of(1966, 1, 1))),
                BookTable.draft()
                        .author(One.key(ursula.id()))
                        .title("The Lathe of Heaven")
                        .inPrint(Range.all())));

        List<Book> old = db.list(from(BOOK)
                .where(BOOK.inPrint.contains(LocalDate.of(1970, 1, 1)), BOOK.title.startsWith("Roc"))
                .orderBy(BOOK.title.asc())
                .limit(10));
        String writer = old.get(0).author().get().name();
        assertThat(writer).isEqualTo("Ursula");

        db.run(update(AUTHOR).set(AUTHOR.name, "U. K. Le Guin").where(AUTHOR.id.eq(ursula.id())));
        db.run(upsert(AUTHOR, ursula).onConflict(AUTHOR.id).doNothing());
        db.run(delete(BOOK).where(BOOK.title.contains("Lathe")));

        long left = db.transaction(tx -> {
            db.run(delete(BOOK).everyRow());
            tx.rollback();
            return db.count(from(BOOK));
        });
        assertThat(left).isZero();

        try (Stream<Book> books = db.stream(from(BOOK))) {
            books.forEach(book -> System.out.println(book.title()));
        }

        List<Author> found = db.list(sql("select * from author where name ilike :name")
                .bind("name", "%guin")
                .into(AUTHOR));
        assertThat(found).hasSize(1);
        assertThat(db.count(from(BOOK))).isEqualTo(1);
    }
}
