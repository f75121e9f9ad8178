package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.documents.AccountTable.ACCOUNT;
import static dev.pgpx.conformance.documents.BillTable.BILL;
import static dev.pgpx.conformance.documents.ContractTable.CONTRACT;
import static dev.pgpx.conformance.documents.CredentialsView.CREDENTIALS;
import static dev.pgpx.conformance.documents.EventTable.EVENT;
import static dev.pgpx.conformance.documents.HallTable.HALL;
import static dev.pgpx.conformance.documents.HolidayTable.HOLIDAY;
import static dev.pgpx.conformance.documents.MemoTable.MEMO;
import static dev.pgpx.conformance.documents.OfferTable.OFFER;
import static dev.pgpx.conformance.documents.ProductTable.PRODUCT;
import static dev.pgpx.conformance.documents.SeatTable.SEAT;
import static dev.pgpx.conformance.documents.TicketTable.TICKET;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.history;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.model.One;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Revision;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code of the guide to what models say of columns, keys and constraints. */
@PgpxTest
class EntitiesModellingGuideTest {
    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(ACCOUNT, CONTRACT, PRODUCT, HALL, HOLIDAY, EVENT, OFFER, BILL, SEAT, TICKET, MEMO)
                .createAll(db);
    }

    @Test
    void namesConstraints(Database db) {
        String problem = "";
        db.insert(ProductTable.draft().code("A1").price(5).cost(3));
        try {
            db.insert(ProductTable.draft().code("A1").price(5).cost(3));
        } catch (ConstraintException violation) {
            if (PRODUCT.codeKey.name().equals(violation.constraint())) {
                problem = "there is such a product already";
            }
        }

        Constraint hall = HALL.cinemaNumberKey;

        assertThat(problem).isNotEmpty();
        assertThat(hall.columns()).containsExactly(HALL.cinema, HALL.number);
        assertThat(HOLIDAY.duringExclusion.name()).isEqualTo("holiday_during_excl");
        assertThat(PRODUCT.check.name()).isEqualTo("product_check");
    }

    @Test
    void hidesColumns(Database db) {
        String presented = "$2b$10$N9qo8uLOickgx2ZMRZoMye";
        Account account =
                db.insert(AccountTable.draft().email("u@k.org").passwordHash("$2b$10$N9qo8uLOickgx2ZMRZoMye"));
        String hash = db.one(select(ACCOUNT.passwordHash).from(ACCOUNT).where(ACCOUNT.email.eq("u@k.org")));
        Credentials credentials = db.one(from(ACCOUNT).into(CREDENTIALS));
        db.run(update(ACCOUNT).set(ACCOUNT.logins, ACCOUNT.logins.plus(1)).where(ACCOUNT.id.eq(account.id())));

        assertThat(hash).isEqualTo(presented).isEqualTo(credentials.passwordHash());
        assertThat(account.toString()).isEqualTo("Account[id=1, email=u@k.org]");
    }

    @Test
    void keepsHistories(Database db) {
        Contract contract = db.withUser("ann")
                .insert(ContractTable.draft().party("Hill Ltd").months(12));
        db.withUser("bob").run(update(CONTRACT).set(CONTRACT.months, 24).where(CONTRACT.id.eq(contract.id())));

        List<Revision<Contract>> revisions = db.history(CONTRACT, contract.id());
        Revision<Contract> last = revisions.get(1);
        String told = last.by() + " " + last.operation() + " " + last.before().map(Contract::months);

        try (Stream<Revision<Contract>> all = db.stream(history(CONTRACT))) {
            all.forEach(revision -> log(revision.at() + " " + revision.operation()));
        }

        assertThat(told).isEqualTo("bob UPDATE Optional[12]");
        assertThat(last.after().map(Contract::months)).contains(24);
    }

    private static void log(String line) {
        assertThat(line).isNotEmpty();
    }

    @Test
    void makesKeys(Database db) {
        Event event = db.insert(EventTable.draft().what("opened"));
        Offer offer = db.insert(OfferTable.draft().text("cheap"));
        Bill bill = db.insert(BillTable.draft().text("paid"));
        Seat seat = db.insert(SEAT, new Seat("blue", 7, true));

        assertThat(event.id().version()).isEqualTo(7);
        assertThat(bill.id()).isEqualTo(offer.id() + 1);
        assertThat(SEAT.key(seat)).isEqualTo(List.of("blue", 7));
    }

    @Test
    void fillsColumns(Database db) {
        Product product = db.insert(ProductTable.draft().code("B2").price(5).cost(3));
        LocalDate day = LocalDate.of(2030, 12, 24);
        Holiday holiday = db.insert(HOLIDAY, new Holiday("Christmas", Range.closed(day, day.plusDays(2))));
        Ticket ticket = db.insert(TicketTable.draft().holiday(One.of(holiday)));
        Memo memo = db.insert(MemoTable.draft().title("Doors"));

        assertThat(product.margin()).isEqualTo(2);
        assertThat(ticket.code()).hasSize(36);
        assertThat(ticket.kind()).isEqualTo("paper");
        assertThat(ticket.stamp().isEmpty()).isTrue();
        assertThat(memo.version()).isZero();
        assertThat(memo.deletedAt().isEmpty()).isTrue();
    }
}
