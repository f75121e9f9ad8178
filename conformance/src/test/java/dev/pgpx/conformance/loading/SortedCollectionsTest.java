package dev.pgpx.conformance.loading;

import static dev.pgpx.conformance.loading.Sorted_EpisodeTable.EPISODE;
import static dev.pgpx.conformance.loading.Sorted_MarkTable.MARK;
import static dev.pgpx.conformance.loading.Sorted_SerialCardView.SERIAL_CARD;
import static dev.pgpx.conformance.loading.Sorted_SerialTable.SERIAL;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.SortKey;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Collections come in the order of their model, unless the load says another. */
@PgpxTest
class SortedCollectionsTest {
    private final Database db;

    SortedCollectionsTest(Database db) {
        this.db = db;
    }

    @BeforeAll
    static void fill(Database db) {
        Schema.ofModels(SERIAL, EPISODE, MARK).createAll(db);
        db.run(sql("insert into serial values (1), (2)"));
        db.run(sql("insert into episode (serial_id, title, year) values (1, 'd', null), (1, 'c', 1990), (2, 'x', 1),"
                + " (1, 'b', 1990), (1, 'a', 1980), (1, 'e', 2001), (1, 'b', 1990)"));
        db.run(sql("insert into mark values ('fair', 2), ('bad', 1), ('good', 3)"));
        db.run(sql("insert into serial_mark select 1, name from mark"));
    }

    private static List<String> titles(Sorted.Serial serial) {
        return serial.episodes().get().stream().map(Sorted.Episode::title).toList();
    }

    @Test
    void loadWithTheQuery() {
        Sorted.Serial serial = db.one(from(SERIAL).withKey(1).load(SERIAL.episodes, SERIAL.marks));

        assertThat(titles(serial)).containsExactly("e", "b", "b", "c", "a", "d");
        assertThat(serial.episodes().get()).extracting(Sorted.Episode::id).startsWith(6L, 4L, 7L);
        assertThat(serial.marks().get()).extracting(Sorted.Mark::name).containsExactly("good", "fair", "bad");
        assertThat(serial.episodes().isWhole()).isTrue();
    }

    @Test
    void loadOnNeed() {
        assertThat(titles(db.one(from(SERIAL).withKey(1)))).containsExactly("e", "b", "b", "c", "a", "d");
    }

    @Test
    void loadTheFirstOfTheOrder() {
        assertThat(titles(db.one(from(SERIAL).withKey(1).load(SERIAL.episodes.limit(2)))))
                .containsExactly("e", "b");
    }

    @Test
    void followTheOrderOfTheLoad() {
        assertThat(titles(db.one(from(SERIAL).withKey(1).load(SERIAL.episodes.orderBy(EPISODE.title.asc())))))
                .containsExactly("a", "b", "b", "c", "d", "e");
    }

    @Test
    void fillViews() {
        Sorted.SerialCard card = db.one(from(SERIAL).where(SERIAL.id.eq(1)).into(SERIAL_CARD));
        assertThat(card.episodes())
                .extracting(Sorted.EpisodeTitle::title)
                .containsExactly("e", "b", "b", "c", "a", "d");
    }

    @Test
    void tellTheirOrder() {
        List<SortKey> order = SERIAL.marks.order();
        assertThat(order).isEqualTo(List.of(MARK.rank.desc()));
    }
}
