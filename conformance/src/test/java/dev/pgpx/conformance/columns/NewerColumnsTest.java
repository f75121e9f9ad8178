package dev.pgpx.conformance.columns;

import static dev.pgpx.conformance.columns.Hotel_NothingTable.NOTHING;
import static dev.pgpx.conformance.columns.Hotel_VirtualTable.VIRTUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What of columns and keys not every supported server has. */
class NewerColumnsTest {
    @Nested
    @PgpxTest
    class OnTheNewest {
        @Test
        void areMade(Database db) {
            Schema.ofModels(VIRTUAL, NOTHING).createAll(db);
            assertThat(db.insert(Hotel_VirtualTable.draft().id(4)).doubled()).isEqualTo(8);
            db.insert(Hotel_NothingTable.draft().id(1).value(null));
            assertThat(ModelledColumnsTest.violated(
                            () -> db.insert(Hotel_NothingTable.draft().id(2).value(null))))
                    .isEqualTo(NOTHING.valueKey.name());
        }
    }

    @Nested
    @PgpxTest(version = 14)
    class On14 {
        @Test
        void areRefusedByName(Database db) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> Schema.ofModels(VIRTUAL).createAll(db))
                    .withMessageContaining("a virtual generated column");
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> Schema.ofModels(NOTHING).createAll(db))
                    .withMessageContaining("NULLS NOT DISTINCT");
        }
    }
}
