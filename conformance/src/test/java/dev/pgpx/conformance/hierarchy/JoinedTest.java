package dev.pgpx.conformance.hierarchy;

import static dev.pgpx.conformance.hierarchy.Fleet_DepotTable.DEPOT;
import static dev.pgpx.conformance.hierarchy.Fleet_PaperTable.PAPER;
import static dev.pgpx.conformance.hierarchy.Fleet_PlaceTable.PLACE;
import static dev.pgpx.conformance.hierarchy.Fleet_StayTable.STAY;
import static dev.pgpx.conformance.hierarchy.Fleet_TripTable.TRIP;
import static dev.pgpx.conformance.hierarchy.Fleet_VehicleTable.VEHICLE;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.hierarchy.Fleet.Depot;
import dev.pgpx.conformance.hierarchy.Fleet.Paper;
import dev.pgpx.conformance.hierarchy.Fleet.Place;
import dev.pgpx.conformance.hierarchy.Fleet.Size;
import dev.pgpx.conformance.hierarchy.Fleet.Stay;
import dev.pgpx.conformance.hierarchy.Fleet.Trip;
import dev.pgpx.conformance.hierarchy.Fleet.Vehicle;
import dev.pgpx.database.Database;
import dev.pgpx.database.RecordHook;
import dev.pgpx.database.WriteAttempt;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.OtherSubtypeException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.query.RowLock;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.ValueException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hierarchy in joined tables is written and read as if it were one. */
@PgpxTest
class JoinedTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(VEHICLE, DEPOT, TRIP, PAPER, PLACE, STAY).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate vehicle, depot, trip, paper, place, stay restart identity cascade"));
    }

    static Vehicle.Car car(String plate, int seats) {
        return new Vehicle.Car(0, plate, 0, Many.unloaded(), seats, null);
    }

    static Vehicle.Truck truck(String plate, int load) {
        return new Vehicle.Truck(0, plate, 0, Many.unloaded(), load, "red", "south", Optional.of(new Size(6, 2)), null);
    }

    static Vehicle.Trailer trailer(String plate) {
        return new Vehicle.Trailer(0, plate, 0, Many.unloaded());
    }

    static Paper.Note note(String code, String text) {
        return new Paper.Note(code, 0, Instant.EPOCH, "", null, text);
    }

    static Paper.Sheet sheet(String code, int cells) {
        return new Paper.Sheet(code, 0, Instant.EPOCH, "", null, cells);
    }

    @Test
    void storesWhatAllHaveInOneTableAndTheRestInOthers(Database db) {
        Vehicle car = db.insert(VEHICLE, car("C1", 5));
        Vehicle truck = db.insert(VEHICLE, truck("T1", 12));
        Vehicle trailer = db.insert(VEHICLE, trailer("R1"));

        assertThat(car.id()).isEqualTo(1);
        assertThat(truck).isInstanceOf(Vehicle.Truck.class);
        List<String> rows = db.list(
                sql("select concat_ws(' ', v.id, v.plate, v.type, c.seats, t.load, t.bed_width, r.id) from vehicle v"
                                + " left join car c using (id) left join lorry t using (id)"
                                + " left join trailer r on r.id = v.id order by v.id")
                        .as(dev.pgpx.types.Codecs.TEXT));
        assertThat(rows).containsExactly("1 C1 car 5", "2 T1 truck 12 2", "3 R1 trailer 3");

        List<Vehicle> read = db.list(from(VEHICLE).orderBy(VEHICLE.id.asc()));
        assertThat(read).extracting(Vehicle::plate).containsExactly("C1", "T1", "R1");
        assertThat(db.require(VEHICLE, truck.id())).isEqualTo(truck);
        assertThat(((Vehicle.Truck) truck).bed()).contains(new Size(6, 2));
        List<Vehicle> found = db.findAll(VEHICLE, List.of(3, 1));
        assertThat(found).containsExactly(trailer, car);
    }

    @Test
    void filtersAndSortsByCommonColumnsAndByThoseOfSubtypes(Database db) {
        db.insertAll(VEHICLE, List.of(car("C1", 5), truck("T1", 12), truck("T2", 3), trailer("R1")));
        List<Vehicle> heavy = db.list(from(VEHICLE).where(VEHICLE.load.gt(1)).orderBy(VEHICLE.load.asc()));
        assertThat(heavy).extracting(Vehicle::plate).containsExactly("T2", "T1");
        List<Vehicle> red = db.list(from(VEHICLE).where(VEHICLE.colour.eq("red"), VEHICLE.plate.startsWith("T")));
        assertThat(red).hasSize(2);
        List<String> types = db.list(select(VEHICLE.type).from(VEHICLE).orderBy(VEHICLE.type.asc()));
        assertThat(types).containsExactly("car", "trailer", "truck", "truck");
        assertThat(db.count(from(VEHICLE).where(VEHICLE.type.eq("car")))).isEqualTo(1);
        Fleet_VehicleTable other = VEHICLE.as("other");
        List<Vehicle> pairs = db.list(
                from(VEHICLE).join(other, other.colour.eq(VEHICLE.colour).and(other.id.gt(VEHICLE.id))));
        assertThat(pairs).extracting(Vehicle::plate).containsExactly("T1");
    }

    @Test
    void updatesByRecordWithItsVersion(Database db) {
        Vehicle.Car car = (Vehicle.Car) db.insert(VEHICLE, car("C1", 5));
        Vehicle.Car changed = new Vehicle.Car(car.id(), "C9", car.version(), car.trips(), 7, "blue");
        Vehicle stored = db.update(VEHICLE, changed);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(db.require(VEHICLE, car.id())).isEqualTo(stored);
        assertThat(((Vehicle.Car) stored).seats()).isEqualTo(7);
        assertThatThrownBy(() -> db.update(VEHICLE, changed)).isInstanceOf(StaleEntityException.class);
        assertThatThrownBy(() -> db.update(VEHICLE, new Vehicle.Trailer(9, "x", 0, Many.unloaded())))
                .isInstanceOf(EntityNotStoredException.class);
        Vehicle trailer = db.insert(VEHICLE, trailer("R1"));
        Vehicle moved = db.save(VEHICLE, new Vehicle.Trailer(trailer.id(), "R2", 0, Many.unloaded()));
        assertThat(db.require(VEHICLE, trailer.id())).isEqualTo(moved);
    }

    @Test
    void updatesOnlyWhatDiffers(Database db) {
        Vehicle.Car car = (Vehicle.Car) db.insert(VEHICLE, car("C1", 5));
        db.run(sql("update car set colour = 'green'"));
        Vehicle.Car seven = new Vehicle.Car(car.id(), "C1", car.version(), car.trips(), 7, null);
        Vehicle.Car stored = (Vehicle.Car) db.update(VEHICLE, car, seven);
        assertThat(stored.seats()).isEqualTo(7);
        assertThat(stored.colour()).isEqualTo("green");
        assertThat(stored.version()).isEqualTo(1);
        assertThat(db.update(VEHICLE, stored, stored)).isSameAs(stored);
        Vehicle.Car renamed = new Vehicle.Car(car.id(), "C2", 1, car.trips(), 7, "green");
        assertThat(db.update(VEHICLE, stored, renamed).plate()).isEqualTo("C2");
    }

    @Test
    void refusesToMakeOneSubtypeAnother(Database db) {
        Vehicle car = db.insert(VEHICLE, car("C1", 5));
        Vehicle.Trailer other = new Vehicle.Trailer(car.id(), "C1", 0, Many.unloaded());
        assertThatThrownBy(() -> db.update(VEHICLE, other))
                .isInstanceOf(OtherSubtypeException.class)
                .hasMessageContaining("PGPX-2191")
                .hasMessageContaining("table vehicle")
                .hasMessageContaining("(id)")
                .hasMessageContaining("delete it and insert");
        assertThatThrownBy(() -> db.update(VEHICLE, car, other)).isInstanceOf(OtherSubtypeException.class);
        assertThatThrownBy(() -> db.upsert(VEHICLE, other)).isInstanceOf(OtherSubtypeException.class);
        assertThatThrownBy(() -> db.delete(VEHICLE, other)).isInstanceOf(OtherSubtypeException.class);
        assertThat(db.require(VEHICLE, car.id())).isEqualTo(car);
    }

    @Test
    void deletesWithWhatIsJoined(Database db) {
        Vehicle car = db.insert(VEHICLE, car("C1", 5));
        Vehicle truck = db.insert(VEHICLE, truck("T1", 5));
        assertThat(db.delete(VEHICLE, car)).isEqualTo(car);
        assertThat(db.deleteById(VEHICLE, truck.id())).isEqualTo(truck);
        List<Long> left = db.list(sql("select count(*) from (select from car union all select from lorry"
                        + " union all select from vehicle) x")
                .as(dev.pgpx.types.Codecs.INT8));
        assertThat(left).containsExactly(0L);
        assertThatThrownBy(() -> db.delete(VEHICLE, car)).isInstanceOf(EntityNotStoredException.class);
        assertThatThrownBy(() -> db.deleteById(VEHICLE, 7)).isInstanceOf(EntityNotStoredException.class);
    }

    @Test
    void keepsNothingOfAWriteThatIsRefused(Database db) {
        assertThatThrownBy(() -> db.insert(VEHICLE, truck("T1", 0))).isInstanceOf(ConstraintException.class);
        assertThat(db.count(from(VEHICLE))).isZero();
        db.insert(VEHICLE, car("C1", 5));
        WriteAttempt<Vehicle> plate = db.tryInsert(VEHICLE, truck("C1", 1));
        assertThat(plate)
                .isInstanceOfSatisfying(WriteAttempt.Violated.class, violated -> assertThat(violated.constraint())
                        .isEqualTo(VEHICLE.plateKey));
        WriteAttempt<Vehicle> load = db.tryInsert(VEHICLE, truck("T1", -1));
        assertThat(load)
                .isInstanceOfSatisfying(WriteAttempt.Violated.class, violated -> assertThat(violated.constraint())
                        .isEqualTo(VEHICLE.loadCheck));
        assertThat(VEHICLE.loadCheck.name()).isEqualTo("lorry_load_check");
    }

    @Test
    void hasRelationsInBothDirections(Database db) {
        db.insert(DEPOT, new Depot(4, "Salem"));
        Vehicle truck = db.insert(
                VEHICLE, new Vehicle.Truck(0, "T1", 0, Many.unloaded(), 1, null, "east", Optional.empty(), One.key(4)));
        assertThat(((Vehicle.Truck) truck).depot()).extracting(One::get).isEqualTo(new Depot(4, "Salem"));
        db.insert(TRIP, new Trip(0, One.key(truck.id()), "Bend"));
        Trip trip = db.one(from(TRIP).load(TRIP.vehicle));
        assertThat(trip.vehicle().get()).isEqualTo(truck);
        Vehicle loaded = db.one(from(VEHICLE).load(VEHICLE.trips));
        assertThat(loaded.trips().get()).extracting(Trip::destination).containsExactly("Bend");
        List<String> plates = db.list(select(TRIP.vehicle().plate)
                .from(TRIP)
                .where(TRIP.vehicle().load.eq(1)));
        assertThat(plates).containsExactly("T1");
    }

    @Test
    void savesAndUpsertsByNaturalKeys(Database anybody) {
        Database db = anybody.withUser("ann");
        Paper note = db.save(PAPER, note("a", "first"));
        assertThat(note.updatedBy()).isEqualTo("ann");
        Paper saved = db.save(PAPER, new Paper.Note("a", 0, note.createdAt(), "", null, "second"));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.createdAt()).isEqualTo(note.createdAt());
        assertThatThrownBy(() -> db.save(PAPER, note)).isInstanceOf(StaleEntityException.class);
        assertThatThrownBy(() -> db.save(PAPER, sheet("a", 1))).isInstanceOf(OtherSubtypeException.class);
        Paper upserted = db.upsert(PAPER, note("a", "third"));
        assertThat(((Paper.Note) upserted).text()).isEqualTo("third");
        assertThat(db.require(PAPER, "a")).isEqualTo(upserted);
        assertThat(db.upsert(PAPER, sheet("b", 3))).isInstanceOf(Paper.Sheet.class);
        assertThatThrownBy(() -> db.upsert(PAPER, sheet("b", 3), PAPER.cells))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1240")
                .hasMessageContaining("an upsert by anything but the primary key")
                .hasMessageContaining("paper, note, sheet");
    }

    @Test
    void marksRowsAsDeletedAndBringsThemBack(Database anybody) {
        Database db = anybody.withUser("ann");
        Paper note = db.insert(PAPER, note("a", "text"));
        Paper gone = db.delete(PAPER, note);
        assertThat(gone.deletedAt()).isNotNull();
        assertThat(((Paper.Note) gone).text()).isEqualTo("text");
        assertThat(db.find(PAPER, "a")).isEmpty();
        Paper back = db.restoreById(PAPER, "a");
        assertThat(back.deletedAt()).isNull();
        assertThat(db.require(PAPER, "a")).isEqualTo(back);
        assertThat(db.purge(PAPER, back)).isEqualTo(back);
        assertThatThrownBy(() -> db.purgeById(PAPER, "a")).isInstanceOf(EntityNotStoredException.class);
    }

    @Test
    void showsHooksTheRowOfAKeyBeforeItIsWritten(Database anybody) {
        anybody.insert(PAPER, note("a", "text"));
        List<String> seen = new ArrayList<>();
        Database db = anybody.withHook(PAPER, new RecordHook<>() {
            @Override
            public Paper beforeUpdate(Paper paper) {
                seen.add("update " + ((Paper.Note) paper).text());
                return paper;
            }

            @Override
            public void beforeDelete(Paper paper) {
                seen.add("delete " + ((Paper.Note) paper).text());
            }
        });
        assertThat(db.deleteById(PAPER, "a").deletedAt()).isNotNull();
        assertThat(db.restoreById(PAPER, "a").deletedAt()).isNull();
        assertThat(db.purgeById(PAPER, "a").code()).isEqualTo("a");
        assertThat(seen).containsExactly("delete text", "update text", "delete text");
        assertThatThrownBy(() -> db.purgeById(PAPER, "a")).isInstanceOf(EntityNotStoredException.class);
    }

    @Test
    void isPointedToByKeysOfSeveralColumns(Database db) {
        Place box = db.insert(PLACE, new Place.Box(1, 2, "royal"));
        db.insert(PLACE, new Place.Plain(1, 3));
        Stay stay = db.insert(STAY, new Stay(0, One.of(box), "ann"));
        assertThat(stay.place().get()).isEqualTo(box);
        Stay loaded = db.one(from(STAY).withKey(stay.id()).load(STAY.place));
        assertThat(loaded.place().isLoaded()).isTrue();
        assertThat(loaded.place().get()).isEqualTo(box);
        List<String> names = db.list(select(STAY.place().name).from(STAY));
        assertThat(names).containsExactly("royal");
        assertThatThrownBy(() -> db.delete(PLACE, box)).isInstanceOf(ConstraintException.class);
    }

    @Test
    void hasKeysOfSeveralColumns(Database db) {
        Place box = db.insert(PLACE, new Place.Box(1, 2, "royal"));
        Place plain = db.insert(PLACE, new Place.Plain(1, 3));
        assertThat(db.require(PLACE, List.of(1, 2))).isEqualTo(box);
        assertThat(db.update(PLACE, plain)).isEqualTo(plain);
        assertThat(db.save(PLACE, new Place.Box(1, 2, "plain"))).isEqualTo(new Place.Box(1, 2, "plain"));
        assertThat(db.save(PLACE, plain)).isEqualTo(plain);
        assertThat(db.deleteAll(PLACE, List.of(new Place.Box(1, 2, ""), plain))).isEqualTo(2);
    }

    @Test
    void namesTableColumnAndKeyOfARowThatNoSubtypeStandsFor(Database db) {
        db.insert(VEHICLE, car("C1", 5));
        db.run(sql("update vehicle set type = 'boat'"));
        assertThatThrownBy(() -> db.list(from(VEHICLE)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("PGPX-1060")
                .hasMessageContaining("table vehicle")
                .hasMessageContaining("\"boat\" in column type of the row with the key 1")
                .hasMessageContaining("@Discriminator(\"boat\")");
        db.run(sql("update vehicle set type = 'truck'"));
        assertThatThrownBy(() -> db.list(from(VEHICLE)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("load");
        assertThat(db.count(from(VEHICLE))).isEqualTo(1);
    }

    @Test
    void refusesByNameWhatItCannotDo(Database db) {
        assertRefused(() -> db.run(update(VEHICLE).set(VEHICLE.plate, "x").where(VEHICLE.id.eq(1L))));
        assertRefused(() -> db.run(delete(VEHICLE).where(VEHICLE.id.eq(1L))));
        assertRefused(() -> db.list(from(VEHICLE).lock(RowLock.of(RowLock.Strength.UPDATE))));
        assertRefused(() -> db.claim(from(VEHICLE), 1, rows -> {}));
        assertRefused(() -> db.upsertAll(VEHICLE, List.of(car("C1", 1))));
        assertRefused(() -> db.saveGraph(VEHICLE, car("C1", 1)));
        assertRefused(() -> db.list(select(VEHICLE.id).from(dev.pgpx.query.Sql.only(VEHICLE))));
        assertThat(db.count(from(VEHICLE))).isZero();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1240")
                .hasMessageContaining("vehicle, car, lorry, trailer");
    }

    @Test
    void insertsDraftsOfSubtypes(Database db) {
        Vehicle truck =
                db.insert(Fleet_VehicleTable.draftTruck().plate("T1").load(4).bed(Optional.of(new Size(3, 1))));
        assertThat(((Vehicle.Truck) truck).area()).isEqualTo("north");
        assertThat(db.require(VEHICLE, truck.id())).isEqualTo(truck);
        assertThatThrownBy(() -> db.insert(Fleet_VehicleTable.draftCar().plate("C1")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1205")
                .hasMessageContaining("\"seats\"");
        List<Vehicle> stored = db.insertAll(List.of(
                Fleet_VehicleTable.draftCar().plate("C1").seats(2),
                Fleet_VehicleTable.draftTrailer().plate("R1"),
                Fleet_VehicleTable.draftCar().plate("C2").seats(3).colour("red")));
        assertThat(stored).extracting(Vehicle::plate).containsExactly("C1", "R1", "C2");
        assertThat(db.findAll(VEHICLE, stored.stream().map(Vehicle::id).toList()))
                .isEqualTo(stored);
    }

    @Test
    void callsHooksOnceForARecord(Database db) {
        List<String> seen = new java.util.ArrayList<>();
        Database watched = db.withHook(new dev.pgpx.database.GlobalHook() {
            @Override
            public <E> E afterLoad(dev.pgpx.query.Table<E> table, E record) {
                seen.add(table.name() + " " + record.getClass().getSimpleName());
                return record;
            }

            @Override
            public <E> @Nullable E before(dev.pgpx.database.Change change, dev.pgpx.query.Table<E> table, E record) {
                seen.add(change + " " + record.getClass().getSimpleName());
                return record;
            }
        });
        Vehicle stored = watched.insert(VEHICLE, car("C1", 1));
        var unused = watched.insertAll(VEHICLE, List.of(car("C2", 1)));
        watched.delete(VEHICLE, stored);
        assertThat(seen)
                .containsExactly("INSERT Car", "vehicle Car", "INSERT Car", "vehicle Car", "DELETE Car", "vehicle Car");
    }
}
