package dev.pgpx.conformance.documents;

import static dev.pgpx.conformance.writes.PersonTable.PERSON;
import static dev.pgpx.conformance.writes.TicketTable.TICKET;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.softDelete;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.conformance.writes.Desk;
import dev.pgpx.conformance.writes.Person;
import dev.pgpx.conformance.writes.Ticket;
import dev.pgpx.database.Database;
import dev.pgpx.database.WriteAttempt;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.query.Constraint;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code of the guide to writing records. */
@PgpxTest
class EntitiesWritingGuideTest {
    @BeforeAll
    static void create(Database db) {
        Desk.create(db);
    }

    @BeforeEach
    void empty(Database db) {
        Desk.empty(db);
    }

    @Test
    void writesRecords(Database db) {
        Ticket stored = db.insert(TICKET, Ticket.of("A-1", 10));
        Ticket dearer = db.update(TICKET, stored.withAmount(20));
        Ticket renamed = db.update(TICKET, dearer, dearer.withTitle("Window seat"));
        Ticket overwritten = db.upsert(TICKET, Ticket.of("A-1", 30), TICKET.code);
        assertThat(List.of(dearer.version(), renamed.version(), overwritten.version()))
                .containsExactly(1, 2, 3);

        try {
            db.update(TICKET, stored.withAmount(40));
        } catch (StaleEntityException stale) {
            Ticket now = (Ticket) stale.stored();
            db.update(TICKET, now.withAmount(now.amount() + 10));
        }
        assertThat(db.one(from(TICKET)).amount()).isEqualTo(40);

        db.run(update(TICKET).set(TICKET.amount, TICKET.amount.plus(5)).where(TICKET.code.eq("A-1")));
        assertThat(db.one(from(TICKET)).version()).isEqualTo(5);
    }

    @Test
    void deletesWithoutLosing(Database db) {
        Person ann = db.insert(PERSON, Person.of("ann"));

        db.delete(PERSON, ann);
        List<Person> present = db.list(from(PERSON));
        List<Person> all = db.list(from(PERSON).withDeleted());
        List<Person> gone = db.list(from(PERSON).onlyDeleted());

        assertThat(present).isEmpty();
        assertThat(all).isEqualTo(gone).hasSize(1);

        db.restore(PERSON, gone.get(0));
        db.run(softDelete(PERSON).where(PERSON.name.startsWith("a")));
        db.purgeById(PERSON, ann.id());

        assertThat(db.count(from(PERSON).withDeleted())).isZero();
    }

    @Test
    void expectsRefusals(Database db) {
        db.insert(TICKET, Ticket.of("A-1", 10));

        WriteAttempt<Ticket> attempt = db.tryInsert(TICKET, Ticket.of("A-1", 10));
        String answer = attempt.match(
                done -> "sold",
                refused -> refused.violates(TICKET.codeKey) ? "taken already" : "not possible: " + refused.columns());
        assertThat(answer).isEqualTo("taken already");

        try {
            db.run(insert(TICKET).values(Ticket.of("B-1", -1)));
        } catch (ConstraintException refused) {
            Optional<Constraint> constraint = refused.violated(TICKET);
            boolean tooCheap = refused.violates(TICKET.amountCheck);
            assertThat(constraint).contains(TICKET.amountCheck);
            assertThat(tooCheap).isTrue();
        }
        assertThat(db.count(from(TICKET))).isEqualTo(1);
    }
}
