package dev.pgpx.conformance.loading;

import static dev.pgpx.conformance.loading.JournalTable.JOURNAL;
import static dev.pgpx.conformance.loading.Journal_EntryTable.ENTRY;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.Test;

/** A graph is not saved over what others have changed. */
@PgpxTest
class StaleGraphTest {
    @Test
    void refusesARecordOfAnotherVersionAndKeepsNothing(Database db) {
        Schema.ofModels(JOURNAL, ENTRY).createAll(db);
        Journal first =
                db.saveGraph(JOURNAL, new Journal(0, "first", 0, Many.of(new Journal.Entry(0, One.key(0L), "a"))));

        Journal changed = db.saveGraph(JOURNAL, first.named("changed"));
        assertThat(changed.version()).isEqualTo(first.version() + 1);

        assertThatThrownBy(() -> db.saveGraph(JOURNAL, first.named("lost update")))
                .isInstanceOf(StaleEntityException.class)
                .hasMessageContaining("PGPX-2121");
        assertThat(db.one(from(JOURNAL)).name()).isEqualTo("changed");
        assertThat(db.count(from(ENTRY))).isEqualTo(1);
    }
}
