package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.GuestTable.GUEST;
import static dev.pgpx.conformance.documents.NoticeTable.NOTICE;
import static dev.pgpx.conformance.documents.RoomTable.ROOM;
import static dev.pgpx.conformance.documents.SettlementTable.SETTLEMENT;
import static dev.pgpx.conformance.documents.VesselTable.VESSEL;
import static dev.pgpx.conformance.documents.VisitTable.VISIT;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide for shapes of entities. */
@PgpxTest
class EntitiesShapesGuideTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(GUEST, VISIT, ROOM, SETTLEMENT, VESSEL, NOTICE).createAll(db);
    }

    @Test
    void embedsRecords(Database db) {
        Guest ursula = db.insert(GuestTable.draft().name("Ursula").home(new Postal("Thurman", "97210")));

        List<Guest> near = db.list(from(GUEST).where(GUEST.home.code.startsWith("97"), GUEST.bill.code.isNull()));

        db.run(update(GUEST).set(GUEST.home.street, "Vaughn").where(GUEST.id.eq(ursula.id())));

        assertThat(near).containsExactly(ursula);
        assertThat(db.one(from(GUEST)).home().street()).isEqualTo("Vaughn");
        assertThat(GUEST.columns())
                .extracting(column -> column.name())
                .containsExactly("id", "name", "home_street", "home_zip", "bill_street", "bill_zip");
    }

    @Test
    void takesWhatInterfacesSay(Database db) {
        Visit visit = db.insert(VisitTable.draft().place("here"));
        assertThat(visit.createdAt()).isBeforeOrEqualTo(Instant.now().plusSeconds(60));
    }

    @Test
    void storesObjectsOfClasses(Database db) {
        Room room = db.insert(ROOM, new Room(12));
        assertThat(room.getNumber()).isEqualTo(12);
        assertThat(room.isFree()).isTrue();
    }

    @Test
    void storesSubtypes(Database db) {
        Settlement card = db.insert(SETTLEMENT, new Settlement.Card(0, new BigDecimal("12.50"), "4111"));

        List<Settlement> small = db.list(from(SETTLEMENT).where(SETTLEMENT.amount.lt(new BigDecimal("20"))));

        List<Settlement> transfers = db.list(from(SETTLEMENT).where(SETTLEMENT.type.eq("transfer")));

        String told = SettlementTable.match(card, paid -> "card " + paid.number(), paid -> "from " + paid.iban());

        assertThat(small).containsExactly(card);
        assertThat(transfers).isEmpty();
        assertThat(told).isEqualTo("card 4111");
        assertThat(SETTLEMENT.columns())
                .extracting(column -> column.name())
                .containsExactly("id", "amount", "type", "number", "iban");
    }

    @Test
    void draftsSubtypes(Database db) {
        Settlement transfer = db.insert(
                SettlementTable.draftTransfer().amount(new BigDecimal("8")).iban("DE02"));
        assertThat(transfer).isInstanceOf(Settlement.Transfer.class);
        assertThat(db.require(SETTLEMENT, transfer.id())).isEqualTo(transfer);
        assertThat(db.delete(SETTLEMENT, transfer)).isEqualTo(transfer);
    }

    @Test
    void joinsTables(Database db) {
        List<Vessel> fleet = db.insertAll(
                VESSEL,
                List.of(
                        new Vessel.Ferry(0, "Wickersham", 0, 80),
                        new Vessel.Tug(0, "Ajax", 0, new BigDecimal("1200"))));

        List<Vessel> strong = db.list(
                from(VESSEL).where(VESSEL.power.gt(new BigDecimal("1000"))).orderBy(VESSEL.name.asc()));

        Vessel ferry = db.update(VESSEL, new Vessel.Ferry(fleet.get(0).id(), "Wickersham", 0, 85));

        assertThat(strong).containsExactly(fleet.get(1));
        assertThat(ferry.version()).isEqualTo(1);
        assertThat(db.require(VESSEL, ferry.id())).isEqualTo(ferry);
        assertThat(VESSEL.nameKey.name()).isEqualTo("vessel_name_key");
    }

    @Test
    void hasATableForEachSubtype(Database db) {
        Notice alarm = db.insert(NOTICE, new Notice.Alarm(new UUID(0, 0), Instant.parse("2026-01-01T08:00:00Z"), 3));

        List<Notice> latest = db.list(from(NOTICE).orderBy(NOTICE.at.desc()).limit(10));

        Notice found = db.require(NOTICE, alarm.id());

        assertThat(latest).containsExactly(alarm);
        assertThat(found).isEqualTo(alarm);
        assertThat(NOTICE.alarmPrimaryKey.name()).isEqualTo("alarm_pkey");
    }

    @Test
    void makesMapsOfEmbeddedRecordsAndSubtypes() {
        Guest guest = new Guest(3, "Ann", new Postal("Vaughn", "97210"), null);
        Map<String, Object> columns = GUEST.toMap(guest);
        assertThat(columns).containsEntry("home_street", "Vaughn").containsEntry("bill_zip", null);
        assertThat(GUEST.fromMap(columns)).isEqualTo(guest);

        for (Vessel vessel : List.of(new Vessel.Ferry(1, "W", 2, 80), new Vessel.Tug(2, "A", 0, BigDecimal.ONE))) {
            Map<String, Object> values = VESSEL.toMap(vessel);
            assertThat(values).containsKeys("id", "name", "version", "type", "cars", "power");
            assertThat(VESSEL.fromMap(values)).isEqualTo(vessel);
        }
        Settlement transfer = new Settlement.Transfer(4, BigDecimal.TEN, "DE02");
        assertThat(SETTLEMENT.toMap(transfer)).containsEntry("type", "transfer").containsEntry("number", null);
        assertThat(SETTLEMENT.fromMap(SETTLEMENT.toMap(transfer))).isEqualTo(transfer);
        assertThat(SettlementTable.draftCard().number("4111").toMap())
                .isEqualTo(Map.of("type", "card", "number", "4111"));
        Notice message = new Notice.Message(new UUID(1, 2), Instant.EPOCH, "hello");
        assertThat(NOTICE.fromMap(NOTICE.toMap(message))).isEqualTo(message);
    }
}
