package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.NoteTable.NOTE;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.restore;
import static dev.pgpx.query.Sql.sample;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.softDelete;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static dev.pgpx.query.Sql.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import dev.pgpx.query.NoteTable.Note;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands made of records, and queries of rows that may count as deleted: the exact SQL. */
class RecordChangeTextTest {
    private static final Note OLD = new Note(7, "old");

    private static final NoteTable A = NOTE.as("a");

    private static String text(Command command) {
        return command.statement().sql();
    }

    private static String text(Query<?> query) {
        return query.statement().sql();
    }

    @Test
    void updatesTheRowOfARecord() {
        Update<Note> update = update(NOTE, OLD);

        assertThat(text(update))
                .isEqualTo("update note set author_id = $1, text = $2, version = note.version + 1, updated_at = now()"
                        + " where note.id = $3 and note.version = $4 and note.deleted_at is null");
        assertThat(RecordingWriter.valuesOf(update.statement())).containsExactly(7L, "old", 7L, 4);
        assertThat(text(update(BOOK, new Book(7, One.key(1L), "T"))))
                .isEqualTo("update shop.book set author_id = $1, title = $2 where book.id = $3");
        assertThat(text(update.by("ann"))).contains("text = $2, updated_by = $3, version = ");
    }

    @Test
    void updatesWhatDiffers() {
        assertThat(text(update(NOTE, OLD, new Note(7, "new")).by("ann")))
                .isEqualTo("update note set text = $1, updated_by = $2, version = note.version + 1, updated_at = now()"
                        + " where note.id = $3 and note.version = $4 and note.deleted_at is null");
        Update<Note> nothing = update(NOTE, OLD, new Note(7, "old")).by("ann");
        assertThat(nothing.setsNothing()).isTrue();
        assertThatThrownBy(nothing::statement).hasMessageStartingWith("PGPX-1204");
        assertThatThrownBy(() -> update(NOTE, OLD, new Note(8, "old")))
                .hasMessage(
                        "PGPX-1125: the records of a patch of table note have different keys: in column id\n"
                                + "  A key is not changed by a patch: give the record as it was read and a changed copy of it.");
    }

    @Test
    void setsWhatFollowsFromAChangeUnlessItIsSetByHand() {
        assertThat(text(update(A).set(A.text, "x").where(A.id.eq(1L))))
                .isEqualTo(
                        "update note as a set text = $1, version = a.version + 1, updated_at = now() where a.id = $2");
        assertThat(text(update(NOTE)
                        .set(NOTE.version, 9)
                        .setNull(NOTE.updatedAt)
                        .everyRow()))
                .isEqualTo("update note set version = $1, updated_at = $2");
        assertThat(text(upsert(NOTE, OLD).onConflict(NOTE.id)))
                .isEqualTo("insert into note (id, author_id, text, version, created_by, updated_by, deleted_at)"
                        + " values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do update set"
                        + " author_id = excluded.author_id, text = excluded.text, updated_by = excluded.updated_by,"
                        + " deleted_at = excluded.deleted_at, version = note.version + 1, updated_at = now()");
        assertThat(text(upsert(NOTE, OLD).onConflict(NOTE.text).set(NOTE.text)))
                .contains(" on conflict (text) where deleted_at is null do update set text = excluded.text, version");
    }

    @Test
    void writesWhoChangesRows() {
        Insert<Note> insert = insert(NOTE).values(OLD).by("ann");

        assertThat(text(insert))
                .endsWith("(id, author_id, text, version, created_by, updated_by, deleted_at)"
                        + " values ($1, $2, $3, $4, $5, $6, $7)");
        assertThat(RecordingWriter.valuesOf(insert.statement())).containsExactly(7L, 7L, "old", 4, "ann", "ann", null);
        assertThatThrownBy(() -> update(NOTE, OLD).by(7))
                .hasMessage("PGPX-1124: who changes rows of table note is given as Integer, for its column created_by\n"
                        + "  expected String\n"
                        + "  Give the user as the type of that component: db.withUser(...).");
    }

    @Test
    void deletesMarksAndRestores() {
        assertThat(text(delete(NOTE, OLD))).isEqualTo("delete from note where note.id = $1 and note.version = $2");
        assertThat(text(softDelete(NOTE).where(NOTE.text.eq("x"))))
                .isEqualTo("update note set deleted_at = now(), version = note.version + 1, updated_at = now()"
                        + " where note.text = $1 and note.deleted_at is null");
        assertThat(text(restore(NOTE).everyRow()))
                .isEqualTo("update note set deleted_at = $1, version = note.version + 1, updated_at = now()"
                        + " where note.deleted_at is not null");
        assertThatThrownBy(() -> softDelete(NOTE).statement()).hasMessageStartingWith("PGPX-1203");
        assertThatThrownBy(() -> softDelete(BOOK))
                .hasMessage(
                        "PGPX-1120: softDelete(...) of table book, which has no column that says when a row was deleted\n"
                                + "  Mark a nullable timestamp component of its record as that column, or delete rows with delete(...).");
        assertThatThrownBy(() -> text(from(BOOK).onlyDeleted())).hasMessageStartingWith("PGPX-1120: onlyDeleted() of");
    }

    @Test
    void leavesDeletedRowsOutWhereItIsRight() {
        assertThat(text(select(NOTE.id).from(NOTE).where(NOTE.text.eq("x"))))
                .isEqualTo("select note.id from note where note.text = $1 and note.deleted_at is null");
        assertThat(text(select(NOTE.id).from(NOTE).withDeleted())).isEqualTo("select note.id from note");
        assertThat(text(select(NOTE.id).from(NOTE).onlyDeleted()))
                .isEqualTo("select note.id from note where note.deleted_at is not null");
        assertThat(text(select(BOOK.id).from(BOOK).leftJoin(NOTE, NOTE.authorId.eq(BOOK.id))))
                .isEqualTo("select book.id from shop.book left join note on note.author_id = book.id"
                        + " and note.deleted_at is null");
        assertThat(text(select(BOOK.id).from(BOOK).rightJoin(NOTE, NOTE.authorId.eq(BOOK.id))))
                .isEqualTo("select book.id from shop.book right join note on note.author_id = book.id"
                        + " where note.deleted_at is null");
        assertThat(text(select(BOOK.id).from(BOOK).crossJoin(NOTE)))
                .isEqualTo("select book.id from shop.book cross join note where note.deleted_at is null");
        assertThat(text(select(NOTE.id).from(NOTE).where(NOTE.parent().text.eq("x"))))
                .isEqualTo(
                        "select note.id from note left join note as \"note.parent\" on \"note.parent\".id = note.author_id"
                                + " and \"note.parent\".deleted_at is null where \"note.parent\".text = $1"
                                + " and note.deleted_at is null");
        assertThat(text(select(NOTE.id)
                        .from(NOTE)
                        .where(NOTE.parent().text.eq("x"))
                        .withDeleted()))
                .doesNotContain("deleted_at");
    }

    @Test
    void makesAQueryOfATableWhereNoConditionWouldBeRight() {
        String alone = "(select a.id, a.author_id, a.text, a.version, a.created_at, a.updated_at, a.created_by,"
                + " a.updated_by, a.deleted_at from note as a where a.deleted_at is null) as a";

        assertThat(text(select(A.id).from(A).rightJoin(BOOK, BOOK.id.eq(A.authorId))))
                .isEqualTo("select a.id from " + alone + " right join shop.book on book.id = a.author_id");
        assertThat(text(select(A.id).from(BOOK).fullJoin(A, BOOK.id.eq(A.authorId))))
                .isEqualTo("select a.id from shop.book full join " + alone + " on book.id = a.author_id");
        assertThat(text(select(A.id).from(BOOK).join(A, using(BOOK.authorId))))
                .isEqualTo("select a.id from shop.book join " + alone + " using (author_id)");
        assertThat(text(select(A.id)
                        .from(A)
                        .fullJoin(BOOK, BOOK.id.eq(A.authorId))
                        .onlyDeleted()))
                .contains("where a.deleted_at is not null) as a full join");
        assertThatThrownBy(() -> text(select(BOOK.id)
                        .from(sample(A, TableScan.Method.SYSTEM, 5))
                        .fullJoin(BOOK, BOOK.id.eq(A.id))))
                .hasMessage("PGPX-1121: rows of a that count as deleted cannot be left out of a sample in a full join,"
                        + " a join with using(...) or before a right join\n"
                        + "  Make it a query of its own: from(...).as(\"...\"), or say withDeleted().");
    }

    @Test
    void setsPartsOfJson() {
        JsonPart<Json, String, TextExpression> city = JsonPart.of("city", JsonKind.text());

        assertThat(text(update(AUTHOR).setAt(AUTHOR.profile, city, "Paris").where(AUTHOR.id.eq(1L))))
                .startsWith("update author set profile = jsonb_set(author.profile, ");
    }

    @Test
    void findsRowsByKey() {
        assertThat(text(select(NOTE.text)
                        .from(NOTE)
                        .withDeleted()
                        .where(NOTE.identity().ofKey(7))))
                .isEqualTo("select note.text from note where note.id = $1");
        assertThat(NOTE.identity().isGenerated()).isFalse();
        assertThat(BOOK.identity().isGenerated()).isTrue();
        assertThat(BOOK.identity().isMissing(new Book(0, One.key(1L), "T"))).isTrue();
        assertThat(BOOK.identity().versionOf(new Book(0, One.key(1L), "T"))).isEmpty();
        assertThatThrownBy(() -> NOTE.identity().ofKey("7"))
                .hasMessageStartingWith("PGPX-1122: a key of table note is given as String\n  expected id Long");
        assertThatThrownBy(() -> new KeylessTable().identity().ofKey(1))
                .hasMessage("PGPX-1123: table keyless has no primary key by which the row of a record could be found\n"
                        + "  Mark the components of its record that tell rows apart with @Id, or use update(table) and"
                        + " delete(table) with where(...).");
        assertThat(List.of(AUTHOR.keyColumns())).hasSize(1);
    }

    private static final class KeylessTable extends Table<String> {
        KeylessTable() {
            super("", "keyless", null);
            text("text", Codecs.TEXT);
        }

        @Override
        public Table<String> as(String alias) {
            return this;
        }

        @Override
        public String read(Row row, int at, Relations relations) {
            return row.require(at, Codecs.TEXT);
        }

        @Override
        public void write(String text, int column, ParameterWriter out) {
            out.write(Codecs.TEXT, text);
        }

        @Override
        public Object key(String text) {
            return text;
        }
    }
}
