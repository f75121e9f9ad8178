package dev.pgpx.conformance.loading;

import static dev.pgpx.conformance.loading.JournalTable.JOURNAL;
import static dev.pgpx.conformance.loading.Journal_EntryTable.ENTRY;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.model.Many;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A graph is not saved over what others have changed or deleted. */
@PgpxTest
class StaleGraphTest {
    private Journal first = new Journal(0, "", 0, Many.unloaded());

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(JOURNAL, ENTRY).createAll(db);
    }

    @BeforeEach
    void save(Database db) {
        db.run(sql("truncate journal, journal_entry"));
        Many<Journal.Entry> entries = Many.of(Journal.Entry.of("a"), Journal.Entry.of("b"));
        first = db.saveGraph(JOURNAL, new Journal(0, "first", 0, entries));
    }

    @Test
    void refusesARecordOfAnotherVersionAndKeepsNothing(Database db) {
        Journal changed = db.saveGraph(JOURNAL, first.named("changed"));
        assertThat(changed.version()).isEqualTo(first.version() + 1);
        assertThat(changed.entries()).extracting(Journal.Entry::text).containsExactly("a", "b");

        assertThatThrownBy(() -> db.saveGraph(JOURNAL, first.named("lost update")))
                .isInstanceOf(StaleEntityException.class)
                .hasMessageContaining("PGPX-2121");
        assertThat(db.one(from(JOURNAL)).name()).isEqualTo("changed");
    }

    @Test
    void doesNotGiveBirthTwice(Database db) {
        Journal.Entry gone = first.entries().get().get(1);
        db.purgeById(ENTRY, gone.id());

        assertThatThrownBy(() -> db.saveGraph(JOURNAL, first.named("changed")))
                .isInstanceOf(EntityNotStoredException.class)
                .hasMessageContaining("journal_entry");
        assertThat(db.one(from(JOURNAL))).isEqualTo(first);
        assertThat(db.count(from(ENTRY))).isEqualTo(1);
    }

    @Test
    void marksOrphansOfATableThatKeepsDeletedRows(Database db) {
        Journal.Entry kept = first.entries().get().get(0);
        db.saveGraph(JOURNAL, new Journal(first.id(), "shorter", first.version(), Many.of(kept)));

        assertThat(db.list(from(ENTRY))).extracting(Journal.Entry::text).containsExactly("a");
        assertThat(db.list(from(ENTRY).onlyDeleted()))
                .extracting(Journal.Entry::text)
                .containsExactly("b");
    }
}
