package dev.pgpx.conformance.documents;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.dictionary.DataDictionary;
import dev.pgpx.schema.draw.Detail;
import dev.pgpx.schema.draw.Drawing;
import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.Test;

/** The code of the guide to drawings. */
@PgpxTest
class SchemaDrawingGuideTest {
    @Test
    void runsAsItStands(Database db) {
        db.run(sql("create table public.language (language_id int primary key)"));
        db.run(sql("create table public.film (film_id int primary key, language_id int not null references language)"));
        db.run(sql("create table public.actor (actor_id int primary key)"));
        db.run(sql("create view public.film_list as select film_id from film"));
        Schema before = Schema.read(db);
        db.run(sql("alter table public.film add column title text"));
        Schema after = Schema.read(db);

        Schema schema = Schema.read(db);
        String page = Drawing.of(schema.facts()).titled("Pagila").html();
        assertThat(page).contains("<title>Pagila</title>", "data-name=\"film\"");

        Drawing part = Drawing.of(schema.facts()).around("public.film", 1);
        Drawing keys = Drawing.of(schema.facts()).showing(Detail.KEYS);
        Drawing all = Drawing.of(schema.facts()).withViews().withPartitions();
        Drawing framed = Drawing.of(schema.facts()).framedBySchema();
        assertThat(part.mermaid()).contains("language ||--o{ film").doesNotContain("actor");
        assertThat(keys.svg()).contains("language_id").doesNotContain("title<");
        assertThat(all.dot()).contains("film_list");
        assertThat(all.mermaid()).contains("film |o..o{ film_list : \"reads\"");
        assertThat(framed.svg()).contains("class=\"frame-title\">public<");

        Drawing change = Drawing.ofChange(before.facts(), after.facts()).changesOnly();
        assertThat(change.mermaid()).contains("film:::changed").doesNotContain("language ");

        String markdown = DataDictionary.of(schema.facts()).titled("Pagila").markdown();
        assertThat(markdown).startsWith("# Pagila\n").contains("### `public.film`", "## Views");
    }
}
