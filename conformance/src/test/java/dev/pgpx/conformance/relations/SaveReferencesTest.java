package dev.pgpx.conformance.relations;

import static dev.pgpx.conformance.relations.Stores_CityTable.CITY;
import static dev.pgpx.conformance.relations.Stores_OwnerTable.OWNER;
import static dev.pgpx.conformance.relations.Stores_PersonTable.PERSON;
import static dev.pgpx.conformance.relations.Stores_StoreTable.STORE;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.relations.Stores.City;
import dev.pgpx.conformance.relations.Stores.Owner;
import dev.pgpx.conformance.relations.Stores.Person;
import dev.pgpx.conformance.relations.Stores.Store;
import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs whose records point to others that are saved before them. */
@PgpxTest
class SaveReferencesTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(CITY, OWNER, STORE, PERSON).createAll(db);
    }

    @BeforeEach
    void empty(Database database) {
        database.run(sql("truncate store_city, store_owner, store, person restart identity"));
        db = database.withListener(events::add);
    }

    private List<String> statements() {
        return events.stream()
                .map(event -> event.statement().label())
                .filter(label -> !label.startsWith("begin") && !label.startsWith("commit"))
                .toList();
    }

    private static City city(String name) {
        return new City(name, 1, 0);
    }

    @Test
    void savesWhatIsPointedToBefore() {
        Owner owner = Owner.of("Ann", city("Bonn"), Many.unloaded());

        List<Store> saved = db.saveGraphs(
                STORE,
                List.of(
                        Store.of("a", One.of(owner), city("Ulm"), null),
                        Store.of("b", One.of(owner), city("Ulm"), null),
                        Store.of("c", One.of(Owner.of("Bob", null, Many.unloaded())), null, null)));

        assertThat(statements())
                .containsExactly("upsert store_city", "insert store_owner", "upsert store_city", "insert store");
        assertThat(saved).extracting(store -> store.owner().get().name()).containsExactly("Ann", "Ann", "Bob");
        assertThat(saved).allMatch(store -> store.owner().isLoaded());
        assertThat(saved.get(0).owner().get().city().orElseThrow().get().name()).isEqualTo("Bonn");
        assertThat(db.list(from(STORE).load(STORE.owner, STORE.city))).isEqualTo(saved);
        assertThat(db.count(from(OWNER))).isEqualTo(2);
        assertThat(db.count(from(CITY))).isEqualTo(2);
    }

    @Test
    void savesCollectionsOfWhatIsPointedTo() {
        Owner owner = Owner.of("Ann", null, Many.of(Store.of("x", One.key(0L), null, null)));

        Store saved = db.saveGraph(STORE, Store.of("a", One.of(owner), null, null));

        assertThat(saved.owner().get().stores()).extracting(Store::name).containsExactly("x");
        assertThat(db.list(from(STORE))).allMatch(store -> store.owner().equals(saved.owner()));
    }

    @Test
    void leavesAloneWhatIsStored() {
        Owner ann = db.saveGraph(OWNER, Owner.of("Ann", city("Bonn"), Many.unloaded()));
        City bonn = db.one(from(CITY));
        db.update(CITY, new City("Bonn", 5, bonn.version()));
        City read = db.one(from(CITY));
        events.clear();

        db.saveGraph(STORE, Store.of("a", One.of(ann), read, null));

        assertThat(statements()).containsExactly("insert store");
    }

    @Test
    void savesRecordsThatPointToOthersOfTheSameTable() {
        Owner ann = db.saveGraph(OWNER, Owner.of("Ann", null, Many.unloaded()));
        Store main = Store.of("main", One.of(ann), null, null);
        Store branch = Store.of("branch", One.of(ann), null, main);
        Store stall = Store.of("stall", One.of(ann), null, branch);
        events.clear();

        List<Store> saved = db.saveGraphs(STORE, List.of(stall, branch, main));

        assertThat(saved).extracting(Store::name).containsExactly("stall", "branch", "main");
        assertThat(saved.get(0).branchOf()).isEqualTo(One.key(saved.get(1).id()));
        assertThat(saved.get(1).branchOf()).isEqualTo(One.key(saved.get(2).id()));
        assertThat(statements()).containsExactly("insert store", "insert store", "insert store");
        assertThat(db.count(from(STORE))).isEqualTo(3);
    }

    @Test
    void namesACycle() {
        Person ann = new Person(0, "Ann", null);
        Person bob = new Person(0, "Bob", One.of(ann));
        ann.boss = One.of(bob);

        assertThatThrownBy(() -> db.saveGraph(PERSON, ann))
                .isInstanceOf(RelationException.class)
                .hasMessage("PGPX-2142: the graph to be saved leads in a circle: person.boss -> person.boss\n"
                        + "  expected no row to be among those that it owns itself, or to be needed before itself; nothing was stored\n"
                        + "  Leave the relation out of the record that closes the circle, by Many.unloaded() or a nullable One,"
                        + " and add it by an update afterwards.");
        assertThatThrownBy(() -> db.saveGraphs(PERSON, List.of(ann, bob))).hasMessageStartingWith("PGPX-2142");
        assertThat(db.count(from(PERSON))).isZero();
    }

    @Test
    void tellsThatRowsWithKeysOfTheirOwnAreGone() {
        City bonn = db.insert(CITY, city("Bonn"));
        City changed = db.update(CITY, new City("Bonn", 2, bonn.version()));
        assertThat(changed.version()).isPositive();
        db.delete(CITY, changed);

        assertThatThrownBy(() -> db.saveGraph(CITY, changed))
                .isInstanceOf(EntityNotStoredException.class)
                .hasMessageStartingWith("PGPX-2120: table store_city has no row of the key (name) that the record has");
        assertThatThrownBy(() -> db.save(CITY, changed)).isInstanceOf(EntityNotStoredException.class);
        assertThat(db.saveGraph(CITY, city("Bonn")).people()).isEqualTo(1);

        City again = db.update(CITY, db.one(from(CITY)));
        db.update(CITY, again);
        assertThatThrownBy(() -> db.saveGraph(CITY, again)).isInstanceOf(StaleEntityException.class);
        assertThat(db.count(from(CITY))).isEqualTo(1);
    }
}
