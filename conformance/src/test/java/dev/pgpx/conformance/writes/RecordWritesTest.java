package dev.pgpx.conformance.writes;

import static dev.pgpx.conformance.writes.GaugeTable.GAUGE;
import static dev.pgpx.conformance.writes.SeatTable.SEAT;
import static dev.pgpx.conformance.writes.TicketTable.TICKET;
import static dev.pgpx.query.Sql.delete;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.database.error.UserMissingException;
import dev.pgpx.testing.PgpxTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are written one by one, each by one statement, and are found stale when others were faster. */
@PgpxTest
class RecordWritesTest {
    private final List<StatementEvent> events = new ArrayList<>();
    private Database db;

    @BeforeAll
    static void create(Database db) {
        Desk.create(db);
    }

    @BeforeEach
    void empty(Database database) {
        Desk.empty(database);
        db = database.withListener(events::add).withUser("ann");
    }

    private List<String> statements() {
        return events.stream().map(event -> event.statement().sql()).toList();
    }

    @Test
    void updatesARecordAndGivesBackWhatIsStored() {
        Ticket stored = db.insert(TICKET, Ticket.of("a", 1));
        events.clear();

        Ticket updated = db.update(TICKET, stored.withTitle("Other"));

        assertThat(updated.title()).isEqualTo("Other");
        assertThat(updated.version()).isEqualTo(1);
        assertThat(updated.createdAt()).isEqualTo(stored.createdAt());
        assertThat(updated.updatedAt()).isAfter(stored.updatedAt());
        assertThat(db.one(from(TICKET))).isEqualTo(updated);
        assertThat(statements().get(0))
                .startsWith("update ticket set code = $1, title = $2, amount = $3, owner_id = $4,"
                        + " version = ticket.version + 1, updated_at = now()"
                        + " where ticket.id = $5 and ticket.version = $6 and ticket.deleted_at is null returning ");
        assertThat(statements()).hasSize(2);
    }

    @Test
    void tellsAStaleRecordFromOneThatIsNotStored() {
        Ticket stored = db.insert(TICKET, Ticket.of("a", 1));
        Ticket updated = db.update(TICKET, stored.withAmount(2));

        StaleEntityException stale =
                catchThrowableOfType(StaleEntityException.class, () -> db.update(TICKET, stored.withAmount(3)));
        assertThat(stale)
                .hasMessage(
                        "PGPX-2121: a row of table ticket was changed by others since the record was read: its version is"
                                + " another one\n  the row is found by (id) and version\n"
                                + "  Take the exception's stored(), make the change again, and write that.");
        assertThat(stale.stored()).isEqualTo(updated);
        assertThat(stale.key()).isEqualTo(stored.id());
        assertThat(stale.keyColumns()).isEqualTo(List.of(TICKET.id));
        assertThat(stale.table()).isEqualTo(TICKET);
        assertThatThrownBy(() -> db.delete(TICKET, stored)).isInstanceOf(StaleEntityException.class);
        assertThatThrownBy(() -> db.purge(TICKET, stored)).isInstanceOf(StaleEntityException.class);
        assertThat(db.one(from(TICKET))).isEqualTo(updated);

        db.purge(TICKET, updated);
        EntityNotStoredException missing =
                catchThrowableOfType(EntityNotStoredException.class, () -> db.update(TICKET, updated));
        assertThat(missing)
                .hasMessageStartingWith(
                        "PGPX-2120: table ticket has no row of the key (id) that the record has, or the row counts as deleted");
        assertThat(missing.key()).isEqualTo(stored.id());
        assertThat(missing.keyColumns()).isEqualTo(List.of(TICKET.id));
        assertThat(missing.table()).isEqualTo(TICKET);
        assertThatThrownBy(() -> db.deleteById(TICKET, 77)).isInstanceOf(EntityNotStoredException.class);
    }

    @Test
    void letsATransactionGoOnAfterAStaleRecord() {
        Ticket stored = db.insert(TICKET, Ticket.of("a", 1));
        db.update(TICKET, stored.withAmount(2));

        Ticket kept = db.transaction(transaction -> {
            StaleEntityException stale =
                    catchThrowableOfType(StaleEntityException.class, () -> db.update(TICKET, stored.withAmount(9)));
            Ticket now = (Ticket) stale.stored();
            return db.update(TICKET, now.withAmount(now.amount() + 5));
        });

        assertThat(kept.amount()).isEqualTo(7);
        assertThat(db.one(from(TICKET)).version()).isEqualTo(2);
    }

    @Test
    void sendsOnlyWhatDiffers() {
        Ticket stored = db.insert(TICKET, Ticket.of("a", 1));
        events.clear();

        Ticket same = db.update(TICKET, stored, stored.withAmount(1));
        assertThat(same).isEqualTo(stored);
        assertThat(events).isEmpty();

        Ticket updated = db.update(TICKET, stored, stored.withAmount(2));
        assertThat(updated.amount()).isEqualTo(2);
        assertThat(statements().get(0))
                .startsWith("update ticket set amount = $1, version = ticket.version + 1, updated_at = now() where");
        assertThatThrownBy(() -> db.update(TICKET, stored, stored.withAmount(3)))
                .isInstanceOf(StaleEntityException.class);
        assertThatThrownBy(() -> db.update(TICKET, stored, Ticket.of("a", 3)))
                .hasMessageStartingWith(
                        "PGPX-1125: the records of a patch of table ticket have different keys: in column id");
    }

    @Test
    void raisesVersionsAndTimesInStatementsToo() {
        Ticket stored = db.insert(TICKET, Ticket.of("a", 1));

        db.run(update(TICKET).set(TICKET.amount, TICKET.amount.plus(4)).where(TICKET.code.eq("a")));
        Ticket changed = db.one(from(TICKET));
        assertThat(changed.amount()).isEqualTo(5);
        assertThat(changed.version()).isEqualTo(1);
        assertThat(changed.updatedAt()).isAfter(stored.updatedAt());

        db.run(update(TICKET).set(TICKET.version, 70).everyRow());
        assertThat(db.one(from(TICKET)).version()).isEqualTo(70);
    }

    @Test
    void writesRecordsOfCompositeKeys() {
        Seat stored = db.insert(SEAT, new Seat("A", 1, "Bo"));
        Seat updated = db.withUser("cy").update(SEAT, stored.heldBy("Di"));

        assertThat(stored.createdBy()).isEqualTo("ann");
        assertThat(updated).isEqualTo(new Seat("A", 1, "Di", 1, "ann", "cy"));
        assertThatThrownBy(() -> db.update(SEAT, stored)).isInstanceOf(StaleEntityException.class);
        EntityNotStoredException missing =
                catchThrowableOfType(EntityNotStoredException.class, () -> db.update(SEAT, new Seat("A", 2, "Bo")));
        assertThat(missing).hasMessageContaining("(room, number)");
        assertThat(missing.key()).isEqualTo(List.of("A", 2));
        assertThatThrownBy(() -> db.deleteById(SEAT, "A"))
                .hasMessage(
                        "PGPX-1122: a key of table seat is given as one value\n"
                                + "  expected room String, number Integer, as a list where there are several\n"
                                + "  Give the values in the order of the key's columns, of the types that their components have.");
        assertThat(db.deleteById(SEAT, List.of("A", 1))).isEqualTo(updated);
        assertThat(db.count(from(SEAT))).isZero();
    }

    @Test
    void asksWhoWritesWhereTheTableTells(Database nobody) {
        assertThatThrownBy(() -> nobody.insert(SEAT, new Seat("A", 1, "Bo")))
                .isInstanceOf(UserMissingException.class)
                .hasMessage("PGPX-2122: table seat tells who changes its rows, and it was not said who does\n"
                        + "  Say it: db.withUser(...), for each call or for a request.");
        assertThatThrownBy(() -> nobody.withUser(7).insert(SEAT, new Seat("A", 1, "Bo")))
                .hasMessageStartingWith(
                        "PGPX-1124: who changes rows of table seat is given as Integer, for its column created_by\n  expected String");
        db.insert(SEAT, new Seat("A", 1, "Bo"));
        db.run(update(SEAT).set(SEAT.holder, "Di").by("cy").where(SEAT.room.eq("A")));
        assertThat(db.one(from(SEAT)).updatedBy()).isEqualTo("cy");
    }

    @Test
    void savesByGeneratedKeys() {
        Ticket inserted = db.save(TICKET, Ticket.of("a", 1));
        Ticket updated = db.save(TICKET, inserted.withAmount(2));

        assertThat(inserted.id()).isEqualTo(1);
        assertThat(updated.version()).isEqualTo(1);
        assertThatThrownBy(() -> db.save(TICKET, inserted)).isInstanceOf(StaleEntityException.class);
        db.run(delete(TICKET).everyRow());
        assertThatThrownBy(() -> db.save(TICKET, updated)).isInstanceOf(EntityNotStoredException.class);
    }

    @Test
    void savesByNaturalKeys() {
        Seat inserted = db.save(SEAT, new Seat("A", 1, "Bo"));
        Seat updated = db.withUser("cy").save(SEAT, inserted.heldBy("Di"));

        assertThat(updated).isEqualTo(new Seat("A", 1, "Di", 1, "ann", "cy"));
        StaleEntityException stale =
                catchThrowableOfType(StaleEntityException.class, () -> db.save(SEAT, inserted.heldBy("Ed")));
        assertThat(stale.stored()).isEqualTo(updated);
    }

    @Test
    void upsertsByKeyColumnsAndConstraints() {
        Ticket first = db.upsert(TICKET, Ticket.of("a", 1));
        Ticket byColumn = db.upsert(TICKET, Ticket.of("a", 2), TICKET.code);
        Ticket byConstraint = db.upsert(TICKET, Ticket.of("a", 3), TICKET.codeKey);
        Ticket byKey = db.upsert(TICKET, first.withAmount(4));

        assertThat(List.of(byColumn.id(), byConstraint.id(), byKey.id())).containsOnly(first.id());
        assertThat(byKey.amount()).isEqualTo(4);
        assertThat(byKey.version()).isEqualTo(3);
        assertThat(byKey.createdAt()).isEqualTo(first.createdAt());
        assertThat(byKey.updatedAt()).isAfter(first.updatedAt());
    }

    @Test
    void findsStaleRecordsByTheTransactionThatWroteThem() {
        Gauge stored = db.insert(GAUGE, new Gauge(0, 1, 0));
        Gauge updated = db.update(GAUGE, new Gauge(stored.id(), 2, stored.xmin()));

        assertThat(updated.reading()).isEqualTo(2);
        assertThat(updated.xmin()).isGreaterThan(stored.xmin());
        assertThatThrownBy(() -> db.update(GAUGE, stored)).isInstanceOf(StaleEntityException.class);
        assertThatThrownBy(() -> db.delete(GAUGE, stored)).isInstanceOf(StaleEntityException.class);
        assertThat(events.get(1).statement().sql()).contains("where gauge.id = $2 and gauge.xmin = $3::xid returning");
        assertThat(db.delete(GAUGE, updated)).isEqualTo(updated);
        assertThat(db.count(from(GAUGE))).isZero();
    }

    /** A few come as arrays; many come as arrays, too, for no staging table can have such a column. */
    @ParameterizedTest
    @ValueSource(ints = {2, 10, 2500})
    void findsStaleRecordsAmongManyByTheTransactionThatWroteThem(int count) {
        List<Gauge> stored = db.insertAll(
                GAUGE,
                IntStream.range(0, count).mapToObj(i -> new Gauge(0, i, 0)).toList());
        List<Gauge> updated = db.updateAll(
                GAUGE,
                stored.stream()
                        .map(gauge -> new Gauge(gauge.id(), gauge.reading() + 1, gauge.xmin()))
                        .toList());

        assertThat(updated).extracting(Gauge::reading).first().isEqualTo(1);
        assertThat(updated).isEqualTo(db.list(from(GAUGE).orderBy(GAUGE.id.asc())));
        assertThatThrownBy(() -> db.updateAll(GAUGE, stored)).isInstanceOf(BulkException.class);
        assertThatThrownBy(() -> db.deleteAll(GAUGE, stored)).isInstanceOf(BulkException.class);
        assertThat(db.upsertAll(GAUGE, stored))
                .extracting(Gauge::reading)
                .first()
                .isEqualTo(0);
        assertThat(db.deleteAll(GAUGE, db.list(from(GAUGE)))).isEqualTo(count);
    }
}
