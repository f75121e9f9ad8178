package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.Isolation;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide to what can be relied on, and its links to the tests that prove it. */
@PgpxTest
class ReliabilityGuideTest {
    private final List<String> mails = new ArrayList<>();

    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);
        db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf")));
        db.run(sql("create table entry (id bigint not null)"));
    }

    @Test
    void setsDeadlines(Database db, TestDatabase database) {
        String url = database.url();
        Settings settings = Settings.builder()
                .url(url)
                .connectTimeout(Duration.ofSeconds(5))
                .acquireTimeout(Duration.ofSeconds(2))
                .statementTimeout(Duration.ofSeconds(30))
                .build();

        Database quick = db.withDeadline(Duration.ofMillis(500));
        long books = quick.count(from(BOOK));

        assertThat(settings.deadlines().statement()).isEqualTo(Duration.ofSeconds(30));
        assertThat(books).isZero();
    }

    @Test
    void runsTransactions(Database db) {
        long id = db.transaction(
                TransactionOptions.DEFAULT.withIsolation(Isolation.SERIALIZABLE).withName("checkout"), tx -> {
                    tx.afterCommit(() -> sendMail());
                    return db.one(sql("select 42::int8").as(Codecs.INT8));
                });

        try (OpenTransaction tx = db.begin(TransactionOptions.DEFAULT)) {
            tx.database().run(sql("create temporary table basket (item text) on commit drop"));
            tx.commit();
        }

        assertThat(id).isEqualTo(42);
        assertThat(mails).hasSize(1);
    }

    private void sendMail() {
        mails.add("sent");
    }

    @Test
    void findsOutHowACommitEnded(Database db) {
        try {
            db.inTransaction(tx -> db.run(sql("insert into entry values (1)")));
        } catch (OutcomeUnknownException unknown) {
            Outcome outcome = unknown.resolve();
            assertThat(outcome).isNotNull();
        }
        assertThat(db.one(sql("select count(*) from entry").as(Codecs.INT8))).isEqualTo(1);
    }

    @Test
    void sendsSeveralStatementsTogether(Database db) {
        Batch batch = new Batch();
        var authors = batch.list(from(AUTHOR));
        var deleted = batch.run(delete(BOOK).where(BOOK.id.eq(7L)));
        db.run(batch);
        int count = authors.get().size();

        Database tenant = db.withSetting("app.tenant", "42");
        String seen = tenant.one(sql("select current_setting('app.tenant')").as(Codecs.TEXT));

        assertThat(count).isEqualTo(1);
        assertThat(deleted.get()).isZero();
        assertThat(seen).isEqualTo("42");
        assertThat(db.one(sql("select current_setting('app.tenant', true)").as(Codecs.TEXT)))
                .isIn("", null);
    }

    @Test
    void linksEachPromiseToATestThatIsThere() throws IOException {
        Path guide = Path.of("../docs/guide/reliability.md");
        List<String> promises = Files.readString(guide)
                .lines()
                .filter(line -> line.matches("\\d+\\. .*"))
                .toList();
        assertThat(promises).hasSize(12);
        Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(guide));
        int tests = 0;
        while (link.find()) {
            assertThat(guide.resolveSibling(link.group(1))).exists();
            tests += link.group(1).endsWith("Test.java") ? 1 : 0;
        }
        assertThat(tests).isGreaterThanOrEqualTo(12);
    }
}
