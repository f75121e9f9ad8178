package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.ReaderTable.READER;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.pgpx.database.Change;
import dev.pgpx.database.Database;
import dev.pgpx.database.RecordHook;
import dev.pgpx.model.Many;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.validation.Violation;
import dev.pgpx.validation.ViolationException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the guide for hooks and validation. */
@PgpxTest
class EntitiesHooksGuideTest {
    private final List<String> published = new ArrayList<>();

    final class Tidy implements RecordHook<Author> {
        @Override
        public Author beforeInsert(Author author) {
            return new Author(author.id(), author.name().strip(), author.genres(), author.books());
        }

        @Override
        public void afterCommit(Change change, Author author) {
            published.add(change + " " + author.name());
        }
    }

    @Test
    void tidiesAndTells(Database db) {
        Schema.ofModels(AUTHOR).createAll(db);

        Database hooked = db.withHook(AUTHOR, new Tidy());
        Author stored = hooked.insert(AUTHOR, new Author(0, "  Ursula ", List.of(), Many.unloaded()));

        assertThat(stored.name()).isEqualTo("Ursula");
        assertThat(published).containsExactly("INSERT Ursula");
    }

    @Test
    void tellsAllThatIsWrong(Database db) {
        Schema.ofModels(READER).createAll(db);

        try {
            db.insert(ReaderTable.draft().name(" ").email("nobody").age(17));
            fail("sent");
        } catch (ViolationException wrong) {
            List<String> paths =
                    wrong.violations().stream().map(Violation::path).toList();
            assertThat(paths).containsExactly("age", "email", "name");
        }
        assertThat(db.list(from(READER))).isEmpty();
    }
}
