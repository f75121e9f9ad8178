package dev.pgpx.conformance.hierarchy;

import static dev.pgpx.conformance.hierarchy.Fleet_EventTable.EVENT;
import static dev.pgpx.conformance.hierarchy.Fleet_MeasureTable.MEASURE;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.conformance.hierarchy.Fleet.Event;
import dev.pgpx.conformance.hierarchy.Fleet.Measure;
import dev.pgpx.database.Database;
import dev.pgpx.database.RecordHook;
import dev.pgpx.database.WriteAttempt;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.OtherSubtypeException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.query.QueryException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hierarchy with a table for each subtype is written to these and read from all. */
@PgpxTest
class TablePerTypeTest {
    private static final UUID NONE = new UUID(0, 0);

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(EVENT, MEASURE).createAll(db);
    }

    @BeforeEach
    void empty(Database db) {
        db.run(sql("truncate login, purchase, weight, height"));
    }

    @Test
    void writesToTheTableOfTheClassAndReadsAll(Database db) {
        Event login = db.insert(EVENT, new Event.Login(NONE, "in", "ann"));
        Event purchase = db.insert(EVENT, new Event.Purchase(NONE, "buy", 250, "shop"));
        assertThat(login.id()).isNotEqualTo(NONE);
        assertThat(db.one(sql("select account from login").as(dev.pgpx.types.Codecs.TEXT)))
                .isEqualTo("ann");
        List<Event> all = db.list(from(EVENT).orderBy(EVENT.title.desc()));
        assertThat(all).containsExactly(login, purchase);
        assertThat(db.require(EVENT, purchase.id())).isEqualTo(purchase);
        List<Event> dear = db.list(from(EVENT).where(EVENT.cents.gt(100)));
        assertThat(dear).containsExactly(purchase);
        List<String> types = db.list(select(EVENT.type).from(EVENT).where(EVENT.account.eq("ann")));
        assertThat(types).containsExactly("login");
        assertThat(from(EVENT).statement().sql()).containsOnlyOnce("union all").contains("null::");
    }

    @Test
    void updatesAndDeletes(Database db) {
        Event.Purchase bought = (Event.Purchase) db.insert(EVENT, new Event.Purchase(NONE, "buy", 250, "ann"));
        Event.Purchase dearer = new Event.Purchase(bought.id(), "buy", 300, "bob");
        assertThat(db.update(EVENT, dearer)).isEqualTo(dearer);
        Event.Purchase cheaper = new Event.Purchase(bought.id(), "buy", 30, "bob");
        assertThat(db.update(EVENT, dearer, cheaper)).isEqualTo(cheaper);
        assertThat(db.update(EVENT, cheaper, cheaper)).isSameAs(cheaper);
        assertThatThrownBy(() -> db.update(EVENT, new Event.Login(bought.id(), "in", "x")))
                .isInstanceOf(OtherSubtypeException.class);
        assertThat(db.deleteById(EVENT, bought.id())).isEqualTo(cheaper);
        assertThatThrownBy(() -> db.delete(EVENT, cheaper)).isInstanceOf(EntityNotStoredException.class);
        assertThat(db.upsert(EVENT, cheaper)).isEqualTo(cheaper);
        assertThat(db.delete(EVENT, cheaper)).isEqualTo(cheaper);
    }

    @Test
    void showsHooksTheRowOfAKeyBeforeItIsDeleted(Database anybody) {
        Event bought = anybody.insert(EVENT, new Event.Purchase(NONE, "buy", 250, "ann"));
        Measure weight = anybody.insert(MEASURE, new Measure.Weight(0, 0, 1.5));
        List<Object> seen = new ArrayList<>();
        Database db = anybody.withHook(EVENT, new RecordHook<>() {
                    @Override
                    public void beforeDelete(Event event) {
                        seen.add(event);
                    }
                })
                .withHook(MEASURE, new RecordHook<>() {
                    @Override
                    public void beforeDelete(Measure measure) {
                        seen.add(measure);
                    }
                });
        assertThat(db.deleteById(EVENT, bought.id())).isEqualTo(bought);
        assertThat(db.deleteById(MEASURE, weight.id())).isEqualTo(weight);
        assertThat(seen).containsExactly(bought, weight);
        assertThatThrownBy(() -> db.deleteById(EVENT, bought.id())).isInstanceOf(EntityNotStoredException.class);
    }

    @Test
    void hasConstraintsOfEachTable(Database db) {
        db.insert(EVENT, new Event.Login(NONE, "in", "ann"));
        db.insert(EVENT, new Event.Purchase(NONE, "in", 1, "shop"));
        WriteAttempt<Event> again = db.tryInsert(EVENT, new Event.Purchase(NONE, "in", 1, "shop"));
        assertThat(again)
                .isInstanceOfSatisfying(WriteAttempt.Violated.class, violated -> assertThat(violated.constraint())
                        .isEqualTo(EVENT.purchaseTitleKey));
        assertThat(EVENT.loginTitleKey.name()).isEqualTo("login_title_key");
        assertThatThrownBy(() -> db.run(insert(EVENT).values(new Event.Login(NONE, "x", "y"))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1240")
                .hasMessageContaining("its tables are: login, purchase");
    }

    @Test
    void numbersRowsBySequenceAndCountsTheirVersionsByTheSystem(Database db) {
        Measure weight = db.insert(Fleet_MeasureTable.draftWeight().kilos(1.5));
        Measure height = db.insert(Fleet_MeasureTable.draftHeight().metres(2));
        assertThat(height.id()).isEqualTo(weight.id() + 1);
        Measure.Height higher = new Measure.Height(height.id(), height.xmin(), 3);
        Measure stored = db.update(MEASURE, higher);
        assertThat(stored.xmin()).isNotEqualTo(height.xmin());
        assertThatThrownBy(() -> db.update(MEASURE, higher)).isInstanceOf(StaleEntityException.class);
        assertThat(db.list(from(MEASURE).orderBy(MEASURE.id.asc()))).isEqualTo(List.of(weight, stored));
    }

    @Test
    void refusesValuesThatNameNoSubtype() {
        var stored = EVENT.stored().orElseThrow();
        assertThatThrownBy(() -> stored.of(java.util.Map.of("type", "boat")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("PGPX-1241")
                .hasMessageContaining("name no subtype of it in type")
                .hasMessageContaining("login, purchase");
    }
}
