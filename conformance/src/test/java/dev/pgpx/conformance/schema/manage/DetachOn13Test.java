package dev.pgpx.conformance.schema.manage;

import static dev.pgpx.conformance.schema.manage.Fixture.run;
import static dev.pgpx.conformance.schema.manage.Fixture.texts;
import static dev.pgpx.schema.manage.Keys.name;
import static dev.pgpx.schema.manage.Operations.detachPartition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.manage.DetachOperation;
import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.Test;

/** What the oldest server cannot do when partitions are detached. */
@PgpxTest(version = 13)
class DetachOn13Test {
    private static final String PARTITIONS = "select inhrelid::regclass::text from pg_inherits";

    @Test
    void refusesToDetachConcurrentlyBeforeAnythingIsSent(Database db) {
        run(
                db,
                "create table event (day date) partition by range (day)",
                "create table event1 partition of event for values from ('2020-01-01') to ('2021-01-01')");
        DetachOperation detaching = detachPartition(name("public", "event"), name("public", "event1"));

        assertThatThrownBy(() -> detaching.concurrently().run(db))
                .isInstanceOf(SchemaException.class)
                .hasMessage(
                        """
                        PGPX-3066: public.event1 cannot be detached concurrently by server 13
                          expected a server from 14 on
                          Leave concurrently() out; the table is locked for a moment.""");
        assertThat(texts(db, PARTITIONS)).containsExactly("event1");
        detaching.run(db);
        assertThat(texts(db, PARTITIONS)).isEmpty();
    }
}
