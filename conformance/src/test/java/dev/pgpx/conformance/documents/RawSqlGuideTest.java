package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.documents.BookTable.BOOK;
import static dev.pgpx.query.Sql.call;
import static dev.pgpx.query.Sql.cursor;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.Cursor;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide to SQL by hand. */
@PgpxTest
class RawSqlGuideTest {
    @Test
    void runsAsItStands(Database db, @TempDir Path folder) throws IOException {
        Schema.ofModels(AUTHOR, BOOK).createAll(db);
        db.run(sql("create procedure rename_author(author_id bigint, new_name text, inout old_name text)"
                + " language plpgsql as $$ begin select name into old_name from author where id = author_id;"
                + " update author set name = new_name where id = author_id; end $$"));
        db.run(sql("create procedure tidy_up() language sql as 'delete from book'"));
        db.run(sql("create function open_names() returns refcursor language plpgsql as"
                + " $$ declare c refcursor; begin open c for select name from author; return c; end $$"));
        Files.writeString(folder.resolve("refresh.sql"), "-- by hand\nanalyze author;\n");
        long id = db.insert(AuthorTable.draft().name("Ursula").genres(List.of("sf")))
                .id();

        List<Author> found = db.list(sql("select * from author where name ilike :pattern and id = any(:ids)")
                .bind("pattern", "u%")
                .bind("ids", List.of(1L, 2L, 3L))
                .into(AUTHOR));
        assertThat(found).hasSize(1);

        db.run(sql("update author set genres = :genres where id = any(:ids)")
                .bind("genres", Codecs.array(Codecs.TEXT), List.of("sf"))
                .bindAll("ids", Codecs.INT8, List.of()));

        long authors = db.one(sql("select count(*) from author").as(Codecs.INT8));
        assertThat(authors).isEqualTo(1);

        List<Shelf> shelves = db.list(
                sql("select name, (select count(*) from book where author_id = a.id) from author a order by name")
                        .map(row -> new Shelf(row.require(0, Codecs.TEXT), row.getLong(1))));
        assertThat(shelves).containsExactly(new Shelf("Ursula", 0));

        Map<String, Object> first =
                db.one(sql("select id, name from author order by id limit 1").asMaps(Codecs.INT8, Codecs.TEXT));
        assertThat(first).containsExactly(Map.entry("id", id), Map.entry("name", "Ursula"));

        List<Map<String, String>> printed =
                db.list(sql("select * from author order by id").asTextMaps());
        assertThat(printed.get(0)).containsEntry("genres", "{sf}");

        String script = Files.readString(folder.resolve("refresh.sql"));
        db.run(unsafe(script).label("refresh"));

        Map<String, Object> renamed = db.one(call("rename_author")
                .in(id)
                .in("U. K. Le Guin")
                .out("old_name", Codecs.TEXT)
                .asMaps());
        assertThat(renamed).containsExactly(Map.entry("old_name", "Ursula"));

        String oldName = db.one(call("rename_author")
                .in(id)
                .in("Ursula")
                .out("old_name", Codecs.TEXT)
                .as(Codecs.TEXT));
        assertThat(oldName).isEqualTo("U. K. Le Guin");

        db.run(call("public", "tidy_up"));

        List<String> names = db.transaction(tx -> {
            Cursor cursor = cursor(db.one(sql("select open_names()").as(Codecs.TEXT)));
            List<String> all = new ArrayList<>(db.list(cursor.fetch(100).as(Codecs.TEXT)));
            all.addAll(db.list(cursor.fetchAll().as(Codecs.TEXT)));
            return all;
        });
        assertThat(names).containsExactly("Ursula");
    }
}
