package dev.pgpx.conformance.writes;

import static dev.pgpx.conformance.writes.PersonTable.PERSON;
import static dev.pgpx.conformance.writes.TicketTable.TICKET;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.WriteAttempt;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.model.One;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a constraint refuses is told by the constraint, with its columns. */
@PgpxTest
class ConstraintsTest {
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Desk.create(db);
    }

    @BeforeEach
    void empty(Database database) {
        db = database;
        Desk.empty(db);
        db.insert(TICKET, Ticket.of("taken", 1));
    }

    private WriteAttempt.Violated<Ticket> violated(WriteAttempt<Ticket> attempt) {
        assertThat(attempt).isInstanceOf(WriteAttempt.Violated.class);
        return (WriteAttempt.Violated<Ticket>) attempt;
    }

    @Test
    void storesWhatNothingRefuses() {
        WriteAttempt<Ticket> attempt = db.tryInsert(TICKET, Ticket.of("free", 1));

        assertThat(attempt.stored()).isPresent();
        assertThat(attempt.orThrow().code()).isEqualTo("free");
        assertThat(db.count(from(TICKET))).isEqualTo(2);
        assertThat(db.tryUpdate(TICKET, attempt.orThrow().withAmount(7))
                        .orThrow()
                        .amount())
                .isEqualTo(7);
    }

    @Test
    void tellsWhichConstraintRefused() {
        WriteAttempt.Violated<Ticket> unique = violated(db.tryInsert(TICKET, Ticket.of("taken", 1)));
        assertThat(unique.constraint()).isEqualTo(TICKET.codeKey);
        assertThat(unique.violates(TICKET.codeKey)).isTrue();
        assertThat(unique.violates(TICKET.amountCheck)).isFalse();
        assertThat(unique.columns()).containsExactly("code");
        assertThat(unique.stored()).isEmpty();
        assertThatThrownBy(unique::orThrow).isSameAs(unique.failure());

        assertThat(violated(db.tryInsert(TICKET, Ticket.of("b", -1))).constraint())
                .isEqualTo(TICKET.amountCheck);
        assertThat(violated(db.tryInsert(TICKET, Ticket.of("b", 1).ownedBy(One.key(99L))))
                        .constraint())
                .isEqualTo(TICKET.ownerKey);
        Ticket stored = db.insert(TICKET, Ticket.of("b", 1));
        assertThat(violated(db.tryUpdate(TICKET, stored.withAmount(-1))).columns())
                .containsExactly("amount");
    }

    @Test
    void goesOnInATransaction() {
        String outcome = db.transaction(transaction -> {
            String first = db.tryInsert(TICKET, Ticket.of("taken", 1)).match(stored -> "stored", violated -> "refused");
            String second = db.tryInsert(TICKET, Ticket.of("free", 1)).match(stored -> "stored", violated -> "refused");
            return first + " " + second;
        });

        assertThat(outcome).isEqualTo("refused stored");
        assertThat(db.count(from(TICKET))).isEqualTo(2);
    }

    @Test
    void tellsTheSameInEveryException() {
        ConstraintException unique =
                catchThrowableOfType(ConstraintException.class, () -> db.insert(TICKET, Ticket.of("taken", 1)));
        assertThat(unique.violates(TICKET.codeKey)).isTrue();
        assertThat(unique.violated(TICKET)).contains(TICKET.codeKey);
        assertThat(unique.violated(PERSON)).isEmpty();
        assertThat(unique.columns()).containsExactly("code");
        assertThat(unique)
                .hasMessage(
                        "PGPX-2022: duplicate key value violates unique constraint \"ticket_code_key\" (SQLSTATE 23505)\n"
                                + "  in \"insert ticket\"\n"
                                + "  it is about table ticket, constraint ticket_code_key, (code)\n"
                                + "  Change the data (the values are in the exception's error().detail()), or expect it:"
                                + " violates(constraint), db.tryInsert(...).");

        ConstraintException check = catchThrowableOfType(
                ConstraintException.class,
                () -> db.run(insert(TICKET).values(Ticket.of("b", 1)).values(Ticket.of("c", -1))));
        assertThat(check.violated(TICKET)).contains(TICKET.amountCheck);
        assertThat(check.columns()).isEmpty();
        assertThat(db.count(from(TICKET))).isEqualTo(1);
    }

    @Test
    void namesTheColumnThatMustNotBeNull() {
        ConstraintException failure = catchThrowableOfType(
                ConstraintException.class, () -> db.run(sql("insert into ticket (code, amount) values ('x', 1)")));

        assertThat(failure.columns()).containsExactly("title");
        assertThat(failure.column()).isEqualTo("title");
        assertThat(failure).hasMessageContaining("(title)");
    }

    @Test
    void tellsTheConstraintOfAnotherTableThatNeedsTheRow() {
        Person ann = db.insert(PERSON, Person.of("ann"));
        db.insert(TICKET, Ticket.of("b", 1).ownedBy(One.of(ann)));

        ConstraintException needed = catchThrowableOfType(ConstraintException.class, () -> db.purge(PERSON, ann));
        assertThat(needed.violates(TICKET.ownerKey)).isTrue();
        assertThat(List.of(db.count(from(PERSON)))).containsExactly(1L);
    }
}
