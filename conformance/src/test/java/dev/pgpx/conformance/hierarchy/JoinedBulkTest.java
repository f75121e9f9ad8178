package dev.pgpx.conformance.hierarchy;

import static dev.pgpx.conformance.hierarchy.Fleet_DepotTable.DEPOT;
import static dev.pgpx.conformance.hierarchy.Fleet_EventTable.EVENT;
import static dev.pgpx.conformance.hierarchy.Fleet_PaperTable.PAPER;
import static dev.pgpx.conformance.hierarchy.Fleet_TripTable.TRIP;
import static dev.pgpx.conformance.hierarchy.Fleet_VehicleTable.VEHICLE;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.hierarchy.Fleet.Event;
import dev.pgpx.conformance.hierarchy.Fleet.Paper;
import dev.pgpx.conformance.hierarchy.Fleet.Vehicle;
import dev.pgpx.database.Database;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.model.Many;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many records of a mixed list are written table by table, by whatever means their number asks for. */
@PgpxTest
class JoinedBulkTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(VEHICLE, DEPOT, TRIP, PAPER, EVENT).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate vehicle, depot, trip, paper, login, purchase restart identity cascade"));
    }

    private static Vehicle vehicle(int number) {
        return switch (number % 3) {
            case 0 -> JoinedTest.car("P" + number, number);
            case 1 -> JoinedTest.truck("P" + number, number);
            default -> JoinedTest.trailer("P" + number);
        };
    }

    private static List<Vehicle> vehicles(int count) {
        return IntStream.range(0, count).mapToObj(JoinedBulkTest::vehicle).toList();
    }

    private static Vehicle changed(Vehicle vehicle) {
        return Fleet_VehicleTable.match(
                vehicle,
                car -> new Vehicle.Car(car.id(), car.plate() + "x", car.version(), car.trips(), 99, "blue"),
                truck -> new Vehicle.Truck(
                        truck.id(),
                        truck.plate(),
                        truck.version(),
                        truck.trips(),
                        77,
                        null,
                        truck.area(),
                        truck.bed(),
                        null),
                trailer ->
                        new Vehicle.Trailer(trailer.id(), trailer.plate() + "y", trailer.version(), Many.unloaded()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 400, 6000})
    void insertsUpdatesAndDeletesMany(int count, Database db) {
        List<Vehicle> stored = db.insertAll(VEHICLE, vehicles(count));
        assertThat(stored).hasSize(count);
        assertThat(stored.get(count - 1).plate()).isEqualTo("P" + (count - 1));
        List<Vehicle> read = db.list(from(VEHICLE).orderBy(VEHICLE.id.asc()));
        assertThat(read).isEqualTo(stored);

        List<Vehicle> updated = db.updateAll(
                VEHICLE, stored.stream().map(JoinedBulkTest::changed).toList());
        assertThat(updated).allMatch(each -> each.version() == 1);
        List<Vehicle> again = db.list(from(VEHICLE).orderBy(VEHICLE.id.asc()));
        assertThat(again).isEqualTo(updated);

        assertThat(db.deleteAll(VEHICLE, updated)).isEqualTo(count);
        assertThat(db.count(from(VEHICLE))).isZero();
        assertThat(db.one(sql("select count(*) from lorry").as(dev.pgpx.types.Codecs.INT8)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 500, 6000})
    void insertsAStreamWithoutAskingForRecords(int count, Database db) {
        long written = db.insertAll(VEHICLE, vehicles(count).stream());
        assertThat(written).isEqualTo(count);
        long trucks = db.count(from(VEHICLE).where(VEHICLE.load.isNotNull()));
        assertThat(trucks).isEqualTo((count + 1) / 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 400, 6000})
    void namesTheRecordThatIsRefusedAndKeepsNothing(int count, Database db) {
        List<Vehicle> all = new ArrayList<>(vehicles(count));
        all.set(4, JoinedTest.truck("bad", -1));
        assertThatThrownBy(() -> db.insertAll(VEHICLE, all)).isInstanceOfSatisfying(BulkException.class, refused -> {
            assertThat(refused.index()).isEqualTo(4);
            assertThat(refused.constraint()).isEqualTo("lorry_load_check");
            assertThat(refused.columns()).containsExactly("load");
        });
        assertThat(db.count(from(VEHICLE))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 400})
    void namesTheRecordThatIsAnotherByNow(int count, Database db) {
        List<Vehicle> stored = db.insertAll(VEHICLE, vehicles(count));
        List<Vehicle> wrong = new ArrayList<>(stored);
        wrong.set(3, new Vehicle.Trailer(stored.get(3).id(), "z", 0, Many.unloaded()));
        assertThatThrownBy(() -> db.updateAll(VEHICLE, wrong))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("PGPX-2192")
                .hasMessageContaining("record 3")
                .hasMessageContaining("of another subtype");
        assertThatThrownBy(() -> db.deleteAll(VEHICLE, wrong))
                .isInstanceOfSatisfying(BulkException.class, refused -> assertThat(refused.index())
                        .isEqualTo(3));
        db.run(sql("delete from lorry where id = " + stored.get(4).id()));
        assertThatThrownBy(() -> db.updateAll(VEHICLE, stored)).isInstanceOfSatisfying(BulkException.class, refused -> {
            assertThat(refused.index()).isEqualTo(4);
            assertThat(refused.table()).isEqualTo("lorry");
        });
        assertThat(db.count(from(VEHICLE).where(VEHICLE.version.eq(0)))).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 500})
    void marksManyAsDeleted(int count, Database anybody) {
        Database db = anybody.withUser("bob");
        List<Paper> papers = IntStream.range(0, count)
                .<Paper>mapToObj(i -> i % 2 == 0 ? JoinedTest.note("p" + i, "t" + i) : JoinedTest.sheet("p" + i, i))
                .toList();
        List<Paper> stored = db.insertAll(PAPER, papers);
        assertThat(stored).allMatch(paper -> paper.updatedBy().equals("bob"));
        List<Paper> updated = db.updateAll(PAPER, stored);
        assertThat(updated).allMatch(paper -> paper.version() == 1);
        assertThat(db.deleteAll(PAPER, updated)).isEqualTo(count);
        assertThat(db.count(from(PAPER))).isZero();
        assertThat(db.count(from(PAPER).onlyDeleted())).isEqualTo(count);
    }

    private static Event event(int number) {
        UUID none = new UUID(0, 0);
        return number % 2 == 0
                ? new Event.Login(none, "E" + number, "ann")
                : new Event.Purchase(none, "E" + number, number, "shop");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 400, 6000})
    void writesManyToTheTablesOfTheirClasses(int count, Database db) {
        List<Event> stored = db.insertAll(
                EVENT, IntStream.range(0, count).mapToObj(JoinedBulkTest::event).toList());
        assertThat(stored.get(count - 1).title()).isEqualTo("E" + (count - 1));
        assertThat(db.findAll(EVENT, stored.stream().map(Event::id).toList())).isEqualTo(stored);
        List<Event> updated = db.updateAll(
                EVENT,
                stored.stream()
                        .map(each -> Fleet_EventTable.<Event>match(
                                each,
                                login -> new Event.Login(login.id(), login.title(), "bob"),
                                bought -> new Event.Purchase(bought.id(), bought.title(), 7, "bob")))
                        .toList());
        assertThat(db.count(from(EVENT).where(EVENT.account.eq("bob")))).isEqualTo(count);
        assertThat(db.deleteAll(EVENT, updated)).isEqualTo(count);
        assertThat(db.count(from(EVENT))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 400})
    void namesTheRecordWhoseRowIsMissing(int count, Database db) {
        List<Event> stored = db.insertAll(
                EVENT, IntStream.range(0, count).mapToObj(JoinedBulkTest::event).toList());
        db.delete(EVENT, stored.get(5));
        assertThatThrownBy(() -> db.updateAll(EVENT, stored)).isInstanceOfSatisfying(BulkException.class, refused -> {
            assertThat(refused.index()).isEqualTo(5);
            assertThat(refused.table()).isEqualTo("purchase");
        });
        assertThatThrownBy(() -> db.deleteAll(EVENT, stored))
                .isInstanceOfSatisfying(BulkException.class, refused -> assertThat(refused.index())
                        .isEqualTo(5));
        assertThat(db.count(from(EVENT))).isEqualTo(count - 1);
    }
}
