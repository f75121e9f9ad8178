package dev.pgpx.conformance.validation;

import static dev.pgpx.conformance.validation.EntryTable.ENTRY;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Command;
import dev.pgpx.query.Constraint;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.validation.ViolationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the provider refuses before it is sent, the database refuses of those that go around it. */
@PgpxTest
class DatabaseRulesTest {
    private final Database db;

    DatabaseRulesTest(Database db) {
        this.db = db;
    }

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(ENTRY).createAll(db);
    }

    private static Entry entry(String title, int place, String share, String... tags) {
        return new Entry(0, title, place, Optional.of(new BigDecimal(share)), List.of(tags));
    }

    @Test
    void standInTheTable() {
        String type = db.one(
                sql("""
                select format_type(atttypid, atttypmod) from pg_attribute
                where attrelid = 'entry'::regclass and attname = 'title'""")
                        .as(Codecs.TEXT));
        List<String> checks = db.list(
                sql("select conname::text from pg_constraint where conrelid = 'entry'::regclass and contype = 'c'")
                        .as(Codecs.TEXT));

        assertThat(type).isEqualTo("character varying(200)");
        assertThat(checks)
                .containsExactlyInAnyOrder(
                        ENTRY.titleNotBlank.name(),
                        ENTRY.placeMin.name(),
                        ENTRY.shareMax.name(),
                        ENTRY.tagsNotEmpty.name(),
                        ENTRY.tagsSize.name());
    }

    @Test
    void refuseOnBothSides() {
        Entry stored = db.insert(ENTRY, entry("good", 1, "99.4", "a"));
        assertThat(db.one(from(ENTRY).withKey(stored.id()))).isEqualTo(stored);

        for (Entry wrong : List.of(
                entry(" \t ", 1, "1", "a"),
                entry("x".repeat(201), 1, "1", "a"),
                entry("good", 0, "1", "a"),
                entry("good", 1, "99.5", "a"),
                entry("good", 1, "1"),
                entry("good", 1, "1", "a", "b", "c"))) {
            assertThatThrownBy(() -> db.insert(ENTRY, wrong)).isInstanceOf(ViolationException.class);
        }
        assertRefused(
                ENTRY.titleNotBlank, update(ENTRY).set(ENTRY.title, " \t ").everyRow());
        assertRefused(ENTRY.placeMin, update(ENTRY).set(ENTRY.place, 0).everyRow());
        assertRefused(
                ENTRY.shareMax,
                update(ENTRY).set(ENTRY.share, new BigDecimal("99.5")).everyRow());
        assertRefused(
                ENTRY.tagsNotEmpty, update(ENTRY).set(ENTRY.tags, List.of()).everyRow());
        assertRefused(
                ENTRY.tagsSize,
                update(ENTRY).set(ENTRY.tags, List.of("a", "b", "c")).everyRow());
        assertThatThrownBy(() -> db.run(sql("update entry set title = repeat('x', 201)")))
                .isInstanceOf(StatementException.class)
                .hasMessageContaining("22001");
        assertThat(db.one(from(ENTRY).withKey(stored.id()))).isEqualTo(stored);
    }

    private void assertRefused(Constraint constraint, Command command) {
        ConstraintException refused = catchThrowableOfType(ConstraintException.class, () -> db.run(command));
        assertThat(refused.violated(ENTRY)).contains(constraint);
    }
}
