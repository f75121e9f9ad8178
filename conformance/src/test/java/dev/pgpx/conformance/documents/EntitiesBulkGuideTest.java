package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.ReadingTable.READING;
import static dev.pgpx.query.Sql.excluded;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.merge;
import static dev.pgpx.query.Sql.set;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.BulkOptions;
import dev.pgpx.database.Database;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of the guide to many records at once. */
@PgpxTest
class EntitiesBulkGuideTest {
    private static Stream<Reading> manyReadings() {
        return readings(1_000, 13_000);
    }

    private static Stream<Reading> readings(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Reading(0, "attic", Instant.ofEpochSecond(i), i));
    }

    @Test
    void writesManyRecordsAtOnce(Database db) {
        Schema.ofModels(READING).createAll(db);
        db.run(sql("alter table reading add constraint reading_once unique (sensor, at)"));
        List<Reading> readings = readings(0, 500).toList();
        AtomicReference<Reading> newest = new AtomicReference<>();
        AtomicLong progress = new AtomicLong();

        List<Reading> stored = db.insertAll(READING, readings);

        long count = db.insertAll(
                READING,
                manyReadings(),
                BulkOptions.<Reading>portions(portion -> newest.set(portion.get(portion.size() - 1)))
                        .withProgress(done -> progress.set(done)));

        assertThat(count).isEqualTo(12_000).isEqualTo(progress.get());
        assertThat(newest.get().id()).isEqualTo(12_500);

        List<Reading> corrected =
                db.updateAll(READING, stored.stream().map(Reading::corrected).toList());

        long deleted = db.deleteAll(READING, corrected.subList(0, 10));

        assertThat(corrected.get(3).celsius()).isEqualTo(2.5);
        assertThat(deleted).isEqualTo(10);

        List<Reading> kept = db.upsertAll(
                insert(READING)
                        .onConflict(READING.sensor, READING.at)
                        .doUpdate(set(READING.celsius, excluded(READING).celsius)),
                readings);

        assertThat(kept).hasSize(500);
        assertThat(kept.get(20).id()).isEqualTo(stored.get(20).id());

        ReadingTable given = READING.as("given");
        long merged = db.mergeAll(
                merge(READING)
                        .using(given, READING.sensor.eq(given.sensor).and(READING.at.eq(given.at)))
                        .whenMatched()
                        .update(set(READING.celsius, given.celsius)),
                readings);

        assertThat(merged).isEqualTo(500);

        List<Reading> withOneTwice = new ArrayList<>(readings(20_000, 20_100).toList());
        withOneTwice.set(99, withOneTwice.get(7));

        BulkException refused = catchThrowableOfType(BulkException.class, () -> db.insertAll(READING, withOneTwice));
        long index = refused.index();
        String constraint = refused.constraint();

        assertThat(index).isEqualTo(99);
        assertThat(constraint).isEqualTo("reading_once");
        assertThat(refused.columns()).containsExactly("sensor", "at");
        assertThat(db.count(from(READING))).isEqualTo(12_500);
    }
}
