package dev.pgpx.conformance;

import static dev.pgpx.conformance.ParcelTable.PARCEL;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static dev.pgpx.query.Sql.upsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.query.Condition;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Json;
import dev.pgpx.types.ValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a column's type would not keep is refused by name, however it is written; to ask for it is no mistake. */
@PgpxTest
class ColumnLimitsTest {
    private static final LocalDateTime LOCAL = LocalDateTime.parse("2026-11-21T23:59:59.123");

    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(PARCEL).createAll(db);
    }

    @BeforeEach
    void empty(Database database) {
        db = database;
        db.run(sql("truncate parcel"));
    }

    private static ParcelTable.Draft parcel(String code) {
        return ParcelTable.draft()
                .code(code)
                .name("😀😀😀😀 ")
                .price(new BigDecimal("1.5"))
                .weight(0.1)
                .number(Long.MIN_VALUE)
                .count(7)
                .local(LOCAL)
                .sent(Instant.parse("2026-11-21T23:59:59Z"))
                .time(LocalTime.parse("23:59:59.999"))
                .duration(new Interval(1, -1, 999_000))
                .mask(Bits.of("0101"))
                .flags(Bits.of("1"))
                .prices(List.of(new BigDecimal("0.01"), new BigDecimal("99999999.99")))
                .sizes(new long[] {1, Long.MAX_VALUE})
                .raw(Json.of("{\"b\" : 1,  \"a\":2}"));
    }

    @Test
    void whatFitsIsReadAsItWasWritten() {
        db.insert(parcel("A"));

        for (int execution = 1; execution <= 7; execution++) {
            Parcel read = db.one(from(PARCEL).where(PARCEL.code.eq("A")));
            assertThat(read.name()).isEqualTo("😀😀😀😀 ");
            assertThat(read.price()).isEqualByComparingTo("1.5").hasToString("1.50"); // the scale is the column's
            assertThat(read.weight()).isEqualTo(0.1);
            assertThat(read.number()).isEqualTo(Long.MIN_VALUE);
            assertThat(read.count()).isEqualTo(7);
            assertThat(read.local()).isEqualTo(LOCAL);
            assertThat(read.duration()).isEqualTo(new Interval(1, -1, 999_000));
            assertThat(read.mask()).isEqualTo(Bits.of("0101"));
            assertThat(read.prices()).containsExactly(new BigDecimal("0.01"), new BigDecimal("99999999.99"));
            assertThat(read.sizes()).containsExactly(1, Long.MAX_VALUE);
            assertThat(read.raw().text()).isEqualTo("{\"b\" : 1,  \"a\":2}");
        }
    }

    @Test
    void whatDoesNotFitIsRefusedByColumnTypeAndLimit() {
        assertThatThrownBy(() -> db.insert(parcel("A").price(new BigDecimal("1.005"))))
                .isInstanceOf(ValueException.class)
                .hasMessage(
                        """
                        PGPX-1052: a column of type numeric(10,2) would not keep this value
                          column price of table parcel
                          it holds at most 8 digits before the decimal point and 2 after it
                          Change the value (round or cut it where that is meant), or give the column a wider type.\
                        """);
        assertRefused(parcel("ABCD"), "code", "character(3)");
        assertRefused(parcel("A").name("12345 "), "name", "varchar(5)");
        assertRefused(parcel("A").weight(0.1 + 0.2), "weight", "numeric(5,2)");
        assertRefused(parcel("A").local(LOCAL.plusNanos(1000)), "local", "timestamp(3)");
        assertRefused(parcel("A").sent(Instant.EPOCH.plusMillis(1)), "sent", "timestamptz(0)");
        assertRefused(parcel("A").time(LocalTime.parse("23:59:59.9999")), "time", "time(3)");
        assertRefused(parcel("A").duration(new Interval(0, 0, 1)), "duration", "interval(3)");
        assertRefused(parcel("A").mask(Bits.of("1")), "mask", "bit(4)");
        assertRefused(parcel("A").flags(Bits.of("10101")), "flags", "varbit(4)");
        assertRefused(parcel("A").prices(List.of(new BigDecimal("0.001"))), "prices", "numeric(10,2)");
        assertThat(db.count(from(PARCEL))).isZero();
    }

    private void assertRefused(ParcelTable.Draft draft, String column, String type) {
        assertThatThrownBy(() -> db.insert(draft))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("a column of type " + type + " would not keep")
                .hasMessageContaining("column " + column + " of table parcel");
    }

    @Test
    void everyWayToWriteNamesTheColumn() {
        Parcel stored = db.insert(parcel("A"));
        String place = "column price of table parcel";
        BigDecimal wrong = new BigDecimal("1e8");
        assertThatThrownBy(() -> db.run(update(PARCEL).set(PARCEL.price, wrong).everyRow()))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(place);
        assertThatThrownBy(() -> db.run(insert(PARCEL).values(parcel("B").price(wrong))))
                .hasMessageContaining(place);
        assertThatThrownBy(() -> db.run(upsert(parcel("A").price(wrong)).onConflict(PARCEL.code)))
                .hasMessageContaining(place);
        assertThatThrownBy(() -> db.insertAll(IntStream.range(0, 500)
                        .mapToObj(i -> parcel("" + i).price(i == 400 ? wrong : BigDecimal.ONE))
                        .toList()))
                .isInstanceOf(BulkException.class)
                .hasCauseInstanceOf(ValueException.class)
                .hasMessageContaining("record 400 of the input")
                .hasMessageContaining(place);
        assertThat(db.list(from(PARCEL)))
                .hasSize(1)
                .first()
                .extracting(Parcel::price)
                .isEqualTo(stored.price());
    }

    /** Not only limits: whatever a type refuses. */
    @Test
    void everyRefusalNamesTheColumn() {
        assertThatThrownBy(() -> db.insert(parcel("A").name("\0"))).hasMessageContaining("column name of table parcel");
        assertThatThrownBy(() -> db.run(
                        update(PARCEL).set(PARCEL.local, LOCAL.plusNanos(1)).where(PARCEL.count.gt(1))))
                .hasMessageContaining("column local of table parcel");
    }

    @Test
    void askingForWhatCannotBeThereFindsNothing() {
        db.insert(parcel("A"));
        Map<String, Condition> conditions = Map.of(
                "eq", PARCEL.price.eq(new BigDecimal("1.505")),
                "in", PARCEL.price.in(List.of(new BigDecimal("1.505"))),
                "text", PARCEL.name.eq("longer than five"),
                "key", PARCEL.code.eq("ABCD"),
                "time", PARCEL.local.eq(LOCAL.plusNanos(1000)),
                "double", PARCEL.weight.eq(0.1 + 0.2),
                "contains", PARCEL.prices.contains(new BigDecimal("0.011")),
                "bits", PARCEL.mask.eq(Bits.of("010")));
        conditions.forEach((name, condition) ->
                assertThat(db.count(from(PARCEL).where(condition))).as(name).isZero());
        assertThat(db.count(from(PARCEL)
                        .where(
                                PARCEL.price.between(new BigDecimal("1.495"), new BigDecimal("1.505")),
                                PARCEL.name.like("%"),
                                PARCEL.local.lt(LOCAL.plusNanos(1000)),
                                PARCEL.prices.element(1).lt(new BigDecimal("0.011")))))
                .isOne();
    }

    @Test
    void sumsMayHaveMoreDigitsThanTheColumn() {
        db.insert(parcel("A").price(new BigDecimal("99999999.99")));
        assertThat(db.one(sql("select sum(price) * 10 from parcel").as(Codecs.NUMERIC)))
                .isEqualByComparingTo("999999999.9");
        db.run(update(PARCEL)
                .set(PARCEL.price, PARCEL.price.minus(new BigDecimal("0.990")))
                .everyRow());
        assertThat(db.one(from(PARCEL)).price()).hasToString("99999999.00");
    }
}
