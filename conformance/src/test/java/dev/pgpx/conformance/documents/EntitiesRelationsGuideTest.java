package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.NovelTable.NOVEL;
import static dev.pgpx.conformance.documents.SceneTable.SCENE;
import static dev.pgpx.conformance.documents.ThemeTable.THEME;
import static dev.pgpx.conformance.documents.WriterTable.WRITER;
import static dev.pgpx.query.Sql.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the guide to relations. */
@PgpxTest
class EntitiesRelationsGuideTest {
    @Test
    void runsAsItStands(Database db) {
        Schema.ofModels(WRITER, NOVEL, SCENE, THEME).createAll(db);
        Theme dragons = db.insert(THEME, new Theme("dragons", Many.unloaded()));
        Theme exile = db.insert(THEME, new Theme("exile", Many.unloaded()));

        Writer saved = db.saveGraph(
                WRITER,
                new Writer(
                        0,
                        "Ursula",
                        Many.of(new Novel(0, One.key(0L), "Tehanu", 12, Many.of(new Scene(0, One.key(0L), "Gont")))),
                        Many.of(dragons)));
        assertThat(saved.novels().get().get(0).writer()).isEqualTo(One.key(saved.id()));

        List<Writer> writers = db.list(from(WRITER).load(WRITER.novels.load(NOVEL.scenes), WRITER.themes));
        assertThat(writers).containsExactly(saved);

        List<Writer> cheapest = db.list(from(WRITER)
                .load(WRITER.novels
                        .where(NOVEL.price.gt(5))
                        .orderBy(NOVEL.price.asc())
                        .limit(3)));
        assertThat(cheapest.get(0).novels().isWhole()).isFalse();

        int scenes = 0;
        for (Writer writer : db.list(from(WRITER))) {
            for (Novel novel : writer.novels()) {
                scenes += novel.scenes().get().size();
            }
        }
        assertThat(scenes).isEqualTo(1);

        Database strict = db.withStrictLoading();
        Novel novel = strict.one(from(NOVEL));
        assertThatThrownBy(() -> novel.writer().get()).isInstanceOf(RelationException.class);

        Writer ursula = saved;
        db.link(WRITER.themes, ursula, exile, dragons);
        db.unlink(WRITER.themes, ursula, exile);
        db.setLinks(WRITER.themes, ursula, List.of(dragons, exile));
        assertThat(db.one(from(WRITER).load(WRITER.themes)).themes())
                .extracting(Theme::name)
                .containsExactly("dragons", "exile");

        Writer octavia = new Writer(0, "Octavia", Many.unloaded(), Many.unloaded());
        Novel kindred = db.saveGraph(NOVEL, new Novel(0, One.of(octavia), "Kindred", 9, Many.unloaded()));
        assertThat(kindred.writer().get().name()).isEqualTo("Octavia");
    }
}
