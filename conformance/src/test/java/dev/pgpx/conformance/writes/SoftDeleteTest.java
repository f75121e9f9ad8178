package dev.pgpx.conformance.writes;

import static dev.pgpx.conformance.writes.GaugeTable.GAUGE;
import static dev.pgpx.conformance.writes.PersonTable.PERSON;
import static dev.pgpx.conformance.writes.TicketTable.TICKET;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.restore;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.softDelete;
import static dev.pgpx.query.Sql.using;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.model.One;
import dev.pgpx.testing.PgpxTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that count as deleted are left out wherever queries read, and come back when they are asked for. */
@PgpxTest
class SoftDeleteTest {
    private Database db;
    private Person ann;
    private Person bob;
    private Ticket open;
    private Ticket gone;

    @BeforeAll
    static void create(Database db) {
        Desk.create(db);
    }

    @BeforeEach
    void fill(Database database) {
        db = database;
        Desk.empty(db);
        ann = db.insert(PERSON, Person.of("ann"));
        bob = db.insert(PERSON, Person.of("bob"));
        open = db.insert(TICKET, Ticket.of("open", 1).ownedBy(One.of(ann)));
        gone = db.insert(TICKET, Ticket.of("gone", 1).ownedBy(One.of(ann)));
        gone = db.delete(TICKET, gone);
    }

    @Test
    void marksARowInsteadOfDeletingIt() {
        assertThat(gone.deletedAt()).isNotNull();
        assertThat(gone.version()).isEqualTo(1);
        assertThat(db.list(from(TICKET))).containsExactly(open);
        assertThat(db.count(from(TICKET))).isEqualTo(1);
        assertThat(db.list(from(TICKET).withDeleted().orderBy(TICKET.id.asc()))).containsExactly(open, gone);
        assertThat(db.list(from(TICKET).onlyDeleted())).containsExactly(gone);
        assertThat(db.count(from(TICKET).withDeleted())).isEqualTo(2);
        assertThat(db.list(from(TICKET).withDeleted().where(TICKET.id.eq(gone.id()))))
                .containsExactly(gone);
    }

    @Test
    void countsADeletedRowAsNotThere() {
        assertThatThrownBy(() -> db.update(TICKET, gone)).isInstanceOf(EntityNotStoredException.class);
        assertThatThrownBy(() -> db.delete(TICKET, gone)).isInstanceOf(EntityNotStoredException.class);
        assertThatThrownBy(() -> db.deleteById(TICKET, gone.id())).isInstanceOf(EntityNotStoredException.class);
        assertThat(db.insert(TICKET, Ticket.of("gone", 5)).amount()).isEqualTo(5);
    }

    @Test
    void restoresAndPurges() {
        assertThatThrownBy(() -> db.restore(TICKET, open)).isInstanceOf(EntityNotStoredException.class);
        Ticket stale = gone;
        Ticket back = db.restore(TICKET, gone);
        assertThat(back.deletedAt()).isNull();
        assertThat(back.version()).isEqualTo(2);
        assertThat(db.count(from(TICKET))).isEqualTo(2);

        Ticket deleted = db.deleteById(TICKET, back.id());
        assertThatThrownBy(() -> db.restore(TICKET, stale)).isInstanceOf(StaleEntityException.class);
        assertThat(db.restoreById(TICKET, back.id()).deletedAt()).isNull();
        assertThat(db.purgeById(TICKET, open.id())).isEqualTo(open);
        assertThatThrownBy(() -> db.purge(TICKET, deleted)).isInstanceOf(StaleEntityException.class);
        db.purgeById(TICKET, back.id());
        assertThat(db.count(from(TICKET).withDeleted())).isZero();
        assertThatThrownBy(() -> db.restoreById(GAUGE, 1))
                .hasMessageStartingWith("PGPX-1120: restore(...) of table gauge, which has no column that says when");
    }

    @Test
    void marksRowsByCondition() {
        db.run(softDelete(PERSON).where(PERSON.name.eq("bob")));
        assertThat(db.list(select(PERSON.name).from(PERSON))).containsExactly("ann");
        db.run(restore(PERSON).everyRow());
        assertThat(db.count(from(PERSON))).isEqualTo(2);
        assertThatThrownBy(() -> db.run(softDelete(PERSON)))
                .hasMessageStartingWith("PGPX-1203: update of table person");
    }

    @Test
    void leavesDeletedRowsOutOfJoins() {
        db.delete(PERSON, ann);

        assertThat(db.list(from(TICKET).join(TICKET.owner))).isEmpty();
        assertThat(db.list(from(TICKET).leftJoin(TICKET.owner))).containsExactly(open);
        assertThat(db.list(select(TICKET.code, PERSON.name)
                        .from(TICKET)
                        .leftJoin(TICKET.owner)
                        .map((code, name) -> code + name)))
                .containsExactly("opennull");
        assertThat(db.list(select(PERSON.name).from(TICKET).rightJoin(TICKET.owner)))
                .containsExactly("bob");
        assertThat(db.list(select(PERSON.name, TICKET.code)
                        .from(PERSON)
                        .fullJoin(PERSON.tickets)
                        .orderBy(PERSON.name.asc())
                        .map((name, code) -> name + "-" + code)))
                .containsExactly("bob-null", "null-open");
        assertThat(db.list(select(TICKET.code)
                        .from(TICKET)
                        .where(TICKET.owner().name.eq("ann"))))
                .isEmpty();
        assertThat(db.list(select(TICKET.code)
                        .from(TICKET)
                        .where(TICKET.owner().name.eq("ann"))
                        .withDeleted()
                        .orderBy(TICKET.code.asc())))
                .containsExactly("gone", "open");
        TicketTable other = TICKET.as("other");
        assertThat(db.list(select(other.code).from(TICKET).join(other, using(TICKET.code))))
                .containsExactly("open");
        assertThat(db.count(from(TICKET).crossJoin(PERSON))).isEqualTo(1);
    }

    @Test
    void leavesDeletedRowsOutOfQueriesInsideOthers() {
        assertThat(db.list(select(PERSON.name)
                        .from(PERSON)
                        .where(exists(from(TICKET).where(TICKET.ownerId.eq(PERSON.id), TICKET.code.eq("gone"))))))
                .isEmpty();
        var counts = from(TICKET).as("tickets");
        assertThat(db.list(select(counts.column(TICKET.code)).from(counts))).containsExactly("open");
        assertThat(db.list(select(TICKET.code)
                        .from(TICKET)
                        .union(select(TICKET.code).from(TICKET).onlyDeleted())))
                .containsExactlyInAnyOrder("open", "gone");
        assertThatThrownBy(() -> from(TICKET).unionAll(from(TICKET)).withDeleted())
                .hasMessageContaining("withDeleted()");
    }

    @Test
    void leavesDeletedRowsOutOfRelationsToManyAndFollowsThoseToOne() {
        Person loaded = db.one(from(PERSON).where(PERSON.name.eq("ann")).load(PERSON.tickets));
        assertThat(loaded.tickets().get()).containsExactly(open);
        assertThat(db.one(from(PERSON).where(PERSON.id.eq(bob.id()))).tickets().get())
                .isEmpty();

        db.delete(PERSON, ann);
        Ticket ticket = db.one(from(TICKET).load(TICKET.owner));
        assertThat(List.of(ticket))
                .extracting(
                        each -> each.owner() == null ? "" : each.owner().get().name())
                .containsExactly("ann");
    }
}
