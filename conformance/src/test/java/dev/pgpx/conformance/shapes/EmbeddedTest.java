package dev.pgpx.conformance.shapes;

import static dev.pgpx.conformance.shapes.CityTable.CITY;
import static dev.pgpx.conformance.shapes.PersonTable.PERSON;
import static dev.pgpx.conformance.shapes.SeatTable.SEAT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.ValueException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records within records, and what interfaces say about them. */
@PgpxTest
class EmbeddedTest {
    private static final Address.Geo GEO = new Address.Geo(45.5, -122.25);

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(CITY, PERSON, SEAT).createAll(db);
    }

    @BeforeEach
    void fill(Database db) {
        db.run(sql("truncate city, person, seat restart identity"));
        db.insert(CITY, new City(new City.Code("PDX"), "Portland", Many.of(List.of())));
    }

    private static Address address(String street, Address.Geo geo) {
        return new Address(street, "97201", One.key("PDX"), geo);
    }

    private static Address plain(String street) {
        return new Address(street, "97201", One.key("PDX"), null);
    }

    private static PersonTable.Draft ursula() {
        return PersonTable.draft().name("Ursula").home(address("Thurman", GEO));
    }

    @Test
    void writesAndReadsWhatIsEmbedded(Database db) {
        Person stored = db.insert(
                ursula().work(plain("Main")).contact(Optional.of(new Person.Contact("u@k.org", Optional.empty()))));

        assertThat(stored.id()).isEqualTo(1);
        assertThat(stored.createdAt()).isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        Person read = db.one(from(PERSON));
        assertThat(read).isEqualTo(stored);
        assertThat(read.home().street()).isEqualTo("Thurman");
        assertThat(read.home().geo()).isEqualTo(GEO);
        assertThat(read.work()).extracting("street", "geo").containsExactly("Main", null);
        assertThat(read.contact()).contains(new Person.Contact("u@k.org", Optional.empty()));

        Person again = db.insert(
                PERSON,
                new Person(0, "Octavia", plain("Oak"), null, Optional.empty(), Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(again.work()).isNull();
        assertThat(again.contact()).isEmpty();
        assertThat(db.one(from(PERSON).where(PERSON.name.eq("Octavia")))).isEqualTo(again);
    }

    @Test
    void hasTheColumnsOfWhatIsEmbedded(Database db) {
        db.insert(ursula());
        List<String> names =
                PERSON.columns().stream().map(column -> column.name()).toList();
        assertThat(names)
                .startsWith("id", "full_name", "home_street", "home_zip", "home_city_code_value", "home_geo_latitude")
                .endsWith("email", "phone", "created_at");

        db.run(update(PERSON).set(PERSON.home.street, "Vaughn").where(PERSON.home.geo.latitude.gt(45.0)));
        List<String> streets = db.list(select(PERSON.home.street)
                .from(PERSON)
                .where(PERSON.work.street.isNull())
                .orderBy(PERSON.home.code.asc()));
        assertThat(streets).containsExactly("Vaughn");
    }

    @Test
    void followsRelationsOfWhatIsEmbedded(Database db) {
        Person stored = db.insert(ursula());
        List<String> cities = db.list(select(PERSON.home.city().name)
                .from(PERSON)
                .where(PERSON.home.city().name.startsWith("P")));
        assertThat(cities).containsExactly("Portland");

        Person read = db.one(from(PERSON).load(PERSON.home.city));
        assertThat(read.home().city().get().name()).isEqualTo("Portland");
        City city = db.one(from(CITY).load(CITY.people));
        assertThat(city.people()).containsExactly(stored);
        assertThat(CITY.key(city)).isEqualTo("PDX");
    }

    @Test
    void tellsTheColumnThatIsNullInWhatIsThereInPart(Database db) {
        db.insert(ursula());
        db.run(sql("update person set work_street = 'half'"));
        assertThatThrownBy(() -> db.list(from(PERSON)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining("work_zip");
        assertThat(db.count(from(PERSON))).isEqualTo(1);
    }

    @Test
    void hasEmbeddedKeys(Database db) {
        Seat seat = new Seat(new Seat.Place(3, (short) 7), true);
        assertThat(db.insert(SEAT, seat)).isEqualTo(seat);
        assertThat(SEAT.key(seat)).isEqualTo(List.of(3, (short) 7));
        assertThatThrownBy(() -> db.insert(SEAT, seat)).isInstanceOf(ConstraintException.class);
        List<Seat> found = db.list(from(SEAT).where(SEAT.place.row.eq(3), SEAT.free.eq(true)));
        assertThat(found).containsExactly(seat);
    }

    @Test
    void takesWhatInterfacesSay(Database db) {
        db.insert(ursula());
        assertThatThrownBy(() -> db.insert(ursula()))
                .isInstanceOf(ConstraintException.class)
                .hasMessageContaining("full_name");
    }
}
