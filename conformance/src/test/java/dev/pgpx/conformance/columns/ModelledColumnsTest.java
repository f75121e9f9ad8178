package dev.pgpx.conformance.columns;

import static dev.pgpx.conformance.columns.Hotel_BookingTable.BOOKING;
import static dev.pgpx.conformance.columns.Hotel_GuestTable.GUEST;
import static dev.pgpx.conformance.columns.Hotel_HouseTable.HOUSE;
import static dev.pgpx.conformance.columns.Hotel_InvoiceTable.INVOICE;
import static dev.pgpx.conformance.columns.Hotel_LengthyTable.LENGTHY;
import static dev.pgpx.conformance.columns.Hotel_RoomTable.ROOM;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.model.One;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Table;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys, constraints, defaults and comments as models declare them, created by their DDL. */
@PgpxTest
class ModelledColumnsTest {
    private static final List<Table<?>> TABLES = List.of(HOUSE, GUEST, ROOM, BOOKING, INVOICE, LENGTHY);

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(TABLES.toArray(Table<?>[]::new)).createAll(db);
    }

    private static Hotel.House house(Database db) {
        return db.insert(Hotel_HouseTable.draft().name(UUID.randomUUID().toString()));
    }

    private Hotel.Room room(Database db, Hotel.House house) {
        return db.insert(Hotel_RoomTable.draft()
                .house(One.of(house))
                .number(NUMBERS.getAndIncrement())
                .floor(1)
                .price(50));
    }

    private static Hotel.Booking booking(Database db, Hotel.Room room, LocalDate from) {
        return db.insert(
                Hotel_BookingTable.draft().room(One.of(room)).during(Range.closedOpen(from, from.plusDays(1))));
    }

    @Test
    void createsEachConstraintUnderTheNameOfItsConstant(Database db) {
        for (Table<?> table : TABLES) {
            List<String> names = db.list(
                    sql("""
                            select conname::text from pg_constraint
                            where conrelid = cast(:table as regclass) and contype in ('p', 'u', 'f', 'c', 'x')
                            union select indexrelid::regclass::text from pg_index
                            where indrelid = cast(:table as regclass) and indisunique and indpred is not null""")
                            .bind(
                                    "table",
                                    table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name())
                            .as(Codecs.TEXT));
            List<String> bare = names.stream()
                    .map(name -> name.startsWith("hotel.") ? name.substring(6) : name)
                    .toList();
            assertThat(table.constraints()).extracting(Constraint::name).containsExactlyInAnyOrderElementsOf(bare);
        }
    }

    @Test
    void givesTheNamesThatTheServerGives(Database db) {
        db.run(sql("create schema nameless"));
        db.run(
                sql(
                        """
                create table nameless.room (id int primary key, house_id uuid references hotel.house, number int check (number > 0)
                  check (number <> 13), floor int, price int, unique (house_id, number), check (price > 0 and number < 10000))"""));
        db.run(sql("create table nameless.booking (during daterange, exclude using gist (during with &&))"));
        db.run(sql("create table nameless." + LENGTHY.name()
                + " (id int primary key, a_column_whose_name_is_long_one int unique, a_column_whose_name_is_long_two int"
                + " check (a_column_whose_name_is_long_two > 0))"));
        List<String> given = db.list(
                sql("""
                        select conname::text from pg_constraint where contype in ('p', 'u', 'f', 'c', 'x')
                        and connamespace = 'nameless'::regnamespace""")
                        .as(Codecs.TEXT));
        List<String> expected = new ArrayList<>();
        for (Table<?> table : List.of(ROOM, LENGTHY)) {
            table.constraints().forEach(constraint -> expected.add(constraint.name()));
        }
        expected.remove("room_of_a_floor");
        expected.add(BOOKING.duringExclusion.name());
        assertThat(given).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void namesTheConstraintThatIsViolated(Database db) {
        Hotel.House house = house(db);
        Hotel.Room room = room(db, house);
        assertThat(violated(() -> db.insert(Hotel_HouseTable.draft().name(house.name()))))
                .isEqualTo(HOUSE.nameKey.name());
        assertThat(violated(() -> db.run(update(ROOM).set(ROOM.number, 13).where(ROOM.id.eq(room.id())))))
                .isEqualTo(ROOM.numberCheckConstraint.name());
        assertThat(violated(() -> db.run(update(ROOM).set(ROOM.price, 0).where(ROOM.id.eq(room.id())))))
                .isEqualTo(ROOM.check.name());
        booking(db, room, LocalDate.of(2001, 1, 1));
        assertThat(violated(() -> booking(db, room, LocalDate.of(2001, 1, 1))))
                .isEqualTo(BOOKING.duringExclusion.name());
        assertThat(ROOM.houseIdNumberKey.columns()).containsExactly(ROOM.houseId, ROOM.number);
    }

    static String violated(Runnable write) {
        try {
            write.run();
        } catch (ConstraintException violation) {
            return String.valueOf(violation.constraint());
        }
        throw new AssertionError("nothing was violated");
    }

    @Test
    void makesIdsOfEachKind(Database db) {
        Instant before = Instant.now().minus(Duration.ofMinutes(1));
        UUID first = db.insert(Hotel_GuestTable.draft().name("a")).id();
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        Instant made = Instant.ofEpochMilli(first.getMostSignificantBits() >>> 16);
        assertThat(made).isBetween(before, Instant.now().plus(Duration.ofMinutes(1)));

        Hotel.House house = house(db);
        assertThat(house.id().version()).isEqualTo(4);
        Hotel.Booking booking = booking(db, room(db, house), LocalDate.of(2002, 1, 1));
        Hotel.Invoice invoice = db.insert(Hotel_InvoiceTable.draft().booking(One.of(booking)));
        assertThat(invoice.id()).as("from the sequence of bookings").isGreaterThan(booking.id());

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> db.run(sql("insert into room (id, house_id, number, floor, price, note)"
                        + " values (1, '" + house.id() + "', 1, 1, 1, '')")))
                .withMessageContaining("defined as GENERATED ALWAYS");
    }

    @Test
    void bringsBackWhatTheDatabaseMakes(Database db) {
        Hotel.Room room = room(db, house(db));
        assertThat(room.weekend()).isEqualTo(100);
        assertThat(room.state()).isEqualTo("new");
        assertThat(room.note()).isEqualTo("no note");
        Hotel.Room again =
                db.insert(ROOM, new Hotel.Room(0, room.house(), NUMBERS.getAndIncrement(), 2, 7, 1, "written", "mine"));
        assertThat(again.weekend()).isEqualTo(14);
        assertThat(again.state()).isEqualTo("new");
        assertThat(again.note()).isEqualTo("mine");

        Hotel.Booking booking = booking(db, room, LocalDate.of(2003, 1, 1));
        Hotel.Invoice invoice = db.insert(Hotel_InvoiceTable.draft().booking(One.of(booking)));
        assertThat(invoice.version()).isZero();
        assertThat(invoice.createdAt()).isEqualTo(invoice.updatedAt());
        assertThat(invoice.createdBy())
                .isEqualTo(db.one(sql("select current_user::text").as(Codecs.TEXT)));
    }

    @Test
    void followsTheRulesForDeletes(Database db) {
        Hotel.House house = house(db);
        Hotel.Room room = room(db, house);
        Hotel.Booking booking = booking(db, room, LocalDate.of(2004, 1, 1));
        db.run(sql("insert into hotel.house_guest select '" + house.id() + "', id from hotel.guest"));
        db.run(delete(HOUSE).where(HOUSE.id.eq(house.id())));

        assertThat(db.count(from(ROOM).where(ROOM.id.eq(room.id())))).isZero();
        Hotel.Booking left = db.one(from(BOOKING).where(BOOKING.id.eq(booking.id())));
        assertThat(left.room()).isNull();
        db.insert(Hotel_InvoiceTable.draft().booking(One.of(left)));
        assertThat(violated(() -> db.run(delete(BOOKING).where(BOOKING.id.eq(booking.id())))))
                .isEqualTo(INVOICE.bookingIdForeignKey.name());
    }

    @Test
    void letsTheNamesOfDeletedRowsBeUsedAgain(Database db) {
        Hotel.House house = house(db);
        db.run(update(HOUSE)
                .set(HOUSE.deletedAt, Instant.parse("2020-01-01T00:00:00Z"))
                .where(HOUSE.id.eq(house.id())));
        Hotel.House successor = db.insert(Hotel_HouseTable.draft().name(house.name()));
        assertThat(successor.name()).isEqualTo(house.name());
    }

    @Test
    void keepsComments(Database db) {
        String table =
                db.one(sql("select obj_description('hotel.house'::regclass)").as(Codecs.TEXT));
        String column =
                db.one(sql("select col_description('hotel.house'::regclass, 2)").as(Codecs.TEXT));
        assertThat(List.of(table, column)).containsExactly("Where rooms are", "As guests say it");
    }
}
