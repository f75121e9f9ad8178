package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.CategoryTable.CATEGORY;
import static dev.pgpx.conformance.reference.StationTable.STATION;
import static dev.pgpx.conformance.reference.StockTable.STOCK;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.UnsupportedFeatureException;
import dev.pgpx.model.One;
import dev.pgpx.query.Command;
import dev.pgpx.query.Query;
import dev.pgpx.query.ServerVersion;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/reference/sql.md}: run on every server, and the page is made of them. */
@Tag("any-jvm")
class ReferenceTest {
    private static final Path PAGE = Path.of("../docs/reference/sql.md");
    static final List<Class<?>> SECTIONS = List.of(
            SelectExamples.class,
            ConditionExamples.class,
            GenericExamples.class,
            TextExamples.class,
            NumberExamples.class,
            DateTimeExamples.class,
            ArrayExamples.class,
            RangeExamples.class,
            AggregateExamples.class,
            PageExamples.class,
            ModificationExamples.class,
            RawSqlExamples.class,
            JsonExamples.class,
            TextSearchExamples.class,
            NetworkExamples.class,
            HstoreExamples.class,
            LtreeExamples.class,
            GeometricExamples.class,
            BytesExamples.class,
            OtherTypeExamples.class);

    /** Undoes what an example did. */
    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void pageShowsTheExamplesAndTheirSql() throws IOException {
        String page = ReferencePage.text(SECTIONS);
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/sql.md; to write it anew: -Dpgpx.golden.refresh=true")
                .isEqualTo(page);
    }

    static void fill(Database db) {
        db.run(sql("create extension if not exists hstore"));
        db.run(sql("create extension if not exists ltree"));
        Schema.ofModels(AUTHOR, BOOK, CATEGORY, STOCK, STATION).createAll(db);
        db.insert(STATION, Station.sample());
        Author ursula = db.insert(AuthorTable.draft()
                .name("Ursula")
                .email("u@k.org")
                .genres(List.of("sf", "essay"))
                .profile(Json.of("{\"born\": 1929, \"city\": {\"name\": \"Portland\"}}"))
                .address(new Address(
                        "Main",
                        "Portland",
                        2,
                        LocalDate.of(1959, 1, 1),
                        new Address.House(7, true),
                        List.of("555-0100", "555-0101"))));
        for (int i = 1; i <= 3; i++) {
            Book book = db.insert(BookTable.draft()
                    .author(One.of(ursula))
                    .title("Book " + i)
                    .pages(100 * i)
                    .price(new BigDecimal("9.50"))
                    .published(LocalDate.of(1960 + i, 5, 1))
                    .inPrint(Range.closedOpen(LocalDate.of(1960 + i, 5, 1), LocalDate.of(2000, 1, 1)))
                    .addedAt(Instant.EPOCH));
            db.insert(STOCK, new Stock(book.id(), i, "A" + i));
        }
        db.run(sql("create unique index on category (lower(name)) where parent_id is null"));
        db.insert(CATEGORY, new Category(1, null, "all"));
        db.insert(CATEGORY, new Category(2, One.key(1), "fiction"));
    }

    /** Runs every example. */
    abstract static class OnServer {
        @BeforeAll
        static void create(Database db) {
            fill(db);
        }

        @Test
        void runsEveryExampleThatTheServerHasAndRefusesTheOthersByName(Database db) {
            ServerVersion server =
                    ServerVersion.of(db.one(sql("show server_version").as(Codecs.TEXT)));
            List<String> failures = new ArrayList<>();
            for (Class<?> section : SECTIONS) {
                for (ReferencePage.Entry entry : ReferencePage.entries(section)) {
                    try {
                        check(db, entry, server);
                    } catch (RuntimeException | AssertionError e) {
                        failures.add(entry.name() + " " + entry.java() + "\n  " + e.getMessage());
                    }
                }
            }
            assertThat(failures).isEmpty();
        }

        private static void check(Database db, ReferencePage.Entry entry, ServerVersion server) {
            boolean has = entry.statement().features().stream().allMatch(server::has);
            try {
                db.inTransaction(transaction -> {
                    run(db, entry.run());
                    throw new Undo();
                });
            } catch (Undo undone) {
                assertThat(has).as("the server has it").isTrue();
            } catch (UnsupportedFeatureException refused) {
                assertThat(has).as("the server has it: " + refused.getMessage()).isFalse();
                assertThat(refused.getMessage()).contains(" needs PostgreSQL ", "this server is " + server);
            }
        }

        private static void run(Database db, Object statement) {
            if (statement instanceof Query<?> query) {
                db.list(query);
            } else {
                db.run((Command) statement);
            }
        }
    }

    @Nested
    @PgpxTest(version = 13)
    class On13 extends OnServer {}

    @Nested
    @PgpxTest(version = 14)
    class On14 extends OnServer {}

    @Nested
    @PgpxTest(version = 15)
    class On15 extends OnServer {}

    @Nested
    @PgpxTest(version = 16)
    class On16 extends OnServer {}

    @Nested
    @PgpxTest(version = 17)
    class On17 extends OnServer {}

    @Nested
    @PgpxTest(version = 18)
    class On18 extends OnServer {}
}
