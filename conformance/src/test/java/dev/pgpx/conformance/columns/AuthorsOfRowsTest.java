package dev.pgpx.conformance.columns;

import static dev.pgpx.conformance.columns.SheetTable.SHEET;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows say who wrote them: the user of the view, or else what the column's default says. */
@PgpxTest
class AuthorsOfRowsTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(SHEET).createAll(db);
    }

    private static String login(Database db) {
        return db.one(sql("select current_user::text").as(Codecs.TEXT));
    }

    private static List<SheetTable.Draft> drafts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SheetTable.draft().title("sheet " + i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 150, 2_500})
    void ofManyRecords(int count, Database db) {
        List<Sheet> inserted = db.withUser("kim").insertAll(drafts(count));
        assertThat(inserted).hasSize(count).allMatch(sheet -> (sheet.createdBy() + sheet.updatedBy()).equals("kimkim"));

        List<Sheet> updated = db.withUser("max").updateAll(SHEET, inserted);
        assertThat(updated).allMatch(sheet -> (sheet.createdBy() + sheet.updatedBy()).equals("kimmax"));
        assertThat(db.findAll(SHEET, updated.stream().map(Sheet::id).toList())).isEqualTo(updated);

        assertThat(db.updateAll(SHEET, updated))
                .allMatch(sheet -> sheet.updatedBy().equals(login(db)));
        assertThat(db.insertAll(drafts(count)))
                .allMatch(sheet -> sheet.createdBy().equals(login(db)));
    }

    @Test
    void ofDraftsThatSayItThemselves(Database db) {
        List<Sheet> inserted = db.withUser("kim")
                .insertAll(List.of(
                        SheetTable.draft().title("a").createdBy("lee"),
                        SheetTable.draft().title("b")));
        assertThat(inserted).extracting(Sheet::createdBy).containsExactly("lee", "kim");
        assertThat(inserted).extracting(Sheet::updatedBy).containsExactly("kim", "kim");
    }

    @Test
    void ofSingleRecords(Database db) {
        Sheet inserted = db.insert(SheetTable.draft().title("one"));
        assertThat(inserted.createdBy()).isEqualTo(login(db));
        Sheet updated = db.withUser("max").update(SHEET, inserted);
        assertThat(updated.updatedBy()).isEqualTo("max");
        assertThat(updated.createdBy()).isEqualTo(login(db));
        assertThat(db.update(SHEET, updated).updatedBy()).isEqualTo(login(db));
        assertThat(db.one(from(SHEET).withKey(inserted.id())).version()).isEqualTo(2);
    }

    @Test
    void ofGraphs(Database db) {
        Sheet given = new Sheet(0, "graph", 0, "somebody", "somebody");
        Sheet saved = db.withUser("kim").saveGraph(SHEET, given);
        assertThat(saved.createdBy() + saved.updatedBy()).isEqualTo("kimkim");
        Sheet again = db.withUser("max").saveGraph(SHEET, saved);
        assertThat(again.createdBy() + again.updatedBy()).isEqualTo("kimmax");
        assertThat(db.saveGraph(SHEET, again).updatedBy()).isEqualTo(login(db));
    }
}
