package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.GuestTable.GUEST;
import static dev.pgpx.conformance.documents.RoomTable.ROOM;
import static dev.pgpx.conformance.documents.SettlementTable.SETTLEMENT;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide for shapes of entities. */
@PgpxTest
class EntitiesShapesGuideTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(GUEST, VISIT, ROOM, SETTLEMENT).createAll(db);
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
}
