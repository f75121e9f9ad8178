package dev.pgpx.conformance.badinput;

import static dev.pgpx.conformance.badinput.ShapeTable.SHAPE;
import static dev.pgpx.conformance.badinput.SlotTable.SLOT;
import static dev.pgpx.conformance.badinput.TaskTable.TASK;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.BulkException;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.RelationException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.model.DetachedException;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.query.QueryException;
import dev.pgpx.schema.Schema;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.types.ValueException;
import dev.pgpx.types.error.PgpxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with an entity is told by a typed error that names table, column, key and remedy; and the session goes on,
 * alone and within the transaction where the server lets it.
 */
@PgpxTest
class BadInputTest {
    private Database db;
    private Task stored;

    @BeforeAll
    static void create(Database db) {
        Schema.ofModels(TASK, SLOT, SHAPE).createAll(db);
    }

    @BeforeEach
    void fill(Database database) {
        db = database;
        db.run(sql("truncate task, slot, shape restart identity"));
        db.run(sql("alter table task drop constraint if exists task_parent_id_fkey"));
        stored = db.insert(draft("Dig"));
    }

    @AfterEach
    void theSessionIsHealthy() {
        db.inTransaction(transaction -> assertThat(db.count(from(SLOT))).isNotNegative());
        assertThat(db.insert(draft("still works")).title()).isEqualTo("still works");
    }

    private static TaskTable.Draft draft(String title) {
        return TaskTable.draft().title(title).hours(1).state(Task.State.OPEN);
    }

    private static void tells(PgpxException refused, String code, String remedy, String... names) {
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.problem().remedy()).contains(remedy);
        assertThat(refused.getMessage()).contains(names);
    }

    @Test
    void anUpdateOrDeleteOfARowThatIsNotThere() {
        db.purge(TASK, stored);
        db.inTransaction(transaction -> {
            for (Runnable write : List.<Runnable>of(
                    () -> db.update(TASK, stored.withTitle("Fill")),
                    () -> db.update(TASK, stored, stored.withTitle("Fill")),
                    () -> db.delete(TASK, stored),
                    () -> db.deleteById(TASK, stored.id()),
                    () -> db.save(TASK, stored))) {
                EntityNotStoredException refused = catchThrowableOfType(EntityNotStoredException.class, write::run);

                tells(refused, "PGPX-2120", "Insert the record", "table task", "(id)");
                assertThat(refused.table()).isEqualTo(TASK);
                assertThat(refused.keyColumns()).isEqualTo(List.of(TASK.id));
                assertThat(refused.key()).isEqualTo(stored.id());
            }
            assertThat(db.count(from(TASK))).isZero();
        });
        EntityNotStoredException composite =
                catchThrowableOfType(EntityNotStoredException.class, () -> db.update(SLOT, new Slot("A", 1, "x")));
        tells(composite, "PGPX-2120", "Insert the record", "table slot", "(room, number)");
        assertThat(composite.key()).isEqualTo(List.of("A", 1));
    }

    @Test
    void oneOfManyThatIsNotThere() {
        Task gone = db.insert(draft("gone"));
        db.purge(TASK, gone);
        BulkException refused =
                catchThrowableOfType(BulkException.class, () -> db.updateAll(TASK, List.of(stored, gone)));

        tells(refused, "PGPX-2113", "upsertAll", "table task", "record 1", "key: id");
        assertThat(refused.index()).isEqualTo(1);
        assertThat(db.one(from(TASK))).isEqualTo(stored);
    }

    @Test
    void aStaleVersion() {
        Task now = db.update(TASK, stored.withTitle("Fill"));
        db.inTransaction(transaction -> {
            for (Runnable write : List.<Runnable>of(
                    () -> db.update(TASK, stored.withTitle("Rest")),
                    () -> db.delete(TASK, stored),
                    () -> db.save(TASK, stored))) {
                StaleEntityException refused = catchThrowableOfType(StaleEntityException.class, write::run);

                tells(refused, "PGPX-2121", "stored()", "table task", "(id) and version");
                assertThat(refused.key()).isEqualTo(stored.id());
                assertThat(refused.stored()).isEqualTo(now);
            }
        });
        BulkException many = catchThrowableOfType(BulkException.class, () -> db.updateAll(TASK, List.of(now, stored)));
        tells(many, "PGPX-2114", "Read the record again", "table task", "record 1");
        assertThat(db.one(from(TASK))).isEqualTo(now);
    }

    @Test
    void aDetachedRelation() {
        Task detached = draftOf(One.key(stored.id()));
        DetachedException one =
                catchThrowableOfType(DetachedException.class, () -> java.util.Objects.requireNonNull(detached.parent())
                        .get());
        DetachedException many = catchThrowableOfType(
                DetachedException.class, () -> detached.parts().get());

        assertThat(one.code()).isEqualTo("PGPX-1701");
        assertThat(one).hasMessageContaining("Read its owner with load(...)");
        assertThat(many.code()).isEqualTo("PGPX-1701");
    }

    private static Task draftOf(One<Task> parent) {
        return new Task(0, "t", 1, Task.State.OPEN, parent, null, 0, Instant.EPOCH, Instant.EPOCH, Many.unloaded());
    }

    @Test
    void aCycleInAGraph() {
        Task circle = stored.with(List.of(draftOf(One.key(stored.id())).with(List.of(stored))));
        PgpxException refused = catchThrowableOfType(PgpxException.class, () -> db.saveGraph(TASK, circle));

        tells(refused, "PGPX-2142", "Many.unloaded()", "task.parts");
        assertThat(db.one(from(TASK))).isEqualTo(stored);
    }

    @Test
    void aBrokenForeignKey() {
        db.run(sql("update task set parent_id = 4711"));
        Task broken = db.one(from(TASK));
        RelationException lazy =
                catchThrowableOfType(RelationException.class, () -> java.util.Objects.requireNonNull(broken.parent())
                        .get());
        Task loadedTask = db.one(from(TASK).load(TASK.parent));
        RelationException loaded = catchThrowableOfType(
                RelationException.class,
                () -> java.util.Objects.requireNonNull(loadedTask.parent()).get());

        for (RelationException refused : List.of(lazy, loaded)) {
            tells(refused, "PGPX-2141", "Add a foreign key", "task.parent", "parent_id", "row of task", "id");
        }
    }

    @Test
    void aForeignKeyThatTheServerRefuses() {
        db.run(sql("alter table task add constraint task_parent_id_fkey foreign key (parent_id) references task"));
        ConstraintException refused =
                catchThrowableOfType(ConstraintException.class, () -> db.insert(TASK, draftOf(One.key(4711L))));

        assertThat(refused.code()).isEqualTo("PGPX-2022");
        assertThat(refused.table()).isEqualTo("task");
        assertThat(refused.columns()).containsExactly("parent_id");
        assertThat(refused).hasMessageContaining("task_parent_id_fkey");
    }

    @Test
    void aNullThatTheRecordCannotHold() {
        db.run(sql("alter table task alter hours drop not null, alter title drop not null"));
        try {
            for (String column : List.of("hours", "title")) {
                db.run(unsafe("update task set " + column + " = null"));
                db.inTransaction(transaction -> {
                    ValueException refused = catchThrowableOfType(ValueException.class, () -> db.list(from(TASK)));

                    tells(refused, "PGPX-1001", "@Nullable", "column \"" + column + "\"", "table task", "key 1");
                    assertThat(db.count(from(TASK))).isEqualTo(1);
                });
                db.run(sql("update task set hours = 1, title = 't'"));
            }
        } finally {
            db.run(sql("alter table task alter hours set not null, alter title set not null"));
        }
    }

    @Test
    void anUnknownEnumLabel() {
        db.run(sql("alter type state add value if not exists 'LOST'"));
        db.run(sql("update task set state = 'LOST'"));
        ValueException refused = catchThrowableOfType(ValueException.class, () -> db.list(from(TASK)));

        tells(refused, "PGPX-1004", "@Label", "enum type state", "\"LOST\"", "column state of table task", "key 1");
    }

    @Test
    void anUnknownDiscriminator() {
        Shape circle = db.insert(SHAPE, new Shape.Circle(0, 1.5));
        db.run(sql("update shape set type = 'blob'"));
        ValueException refused = catchThrowableOfType(ValueException.class, () -> db.list(from(SHAPE)));

        tells(refused, "PGPX-1060", "@Discriminator(\"blob\")", "table shape", "column type", "key " + circle.id());
    }

    @Test
    void aSubtypeThatLacksWhatItNeeds() {
        db.insert(SHAPE, new Shape.Circle(0, 1.5));
        db.run(sql("update shape set type = 'square'"));
        ValueException refused = catchThrowableOfType(ValueException.class, () -> db.list(from(SHAPE)));

        tells(refused, "PGPX-1001", "@Nullable", "\"side\"", "table shape", "key 1");
    }

    @Test
    void whatIsNoKeyAndWhatADraftLeavesOut() {
        QueryException key = catchThrowableOfType(QueryException.class, () -> db.find(TASK, "seven"));
        QueryException draft = catchThrowableOfType(
                QueryException.class, () -> db.insert(TaskTable.draft().hours(1)));

        assertThat(key.code()).isEqualTo("PGPX-1122");
        assertThat(key).hasMessageContaining("task").hasMessageContaining("id Long");
        assertThat(draft.code()).isEqualTo("PGPX-1205");
        assertThat(draft).hasMessageContaining("title").hasMessageContaining("state");
    }

    /** Times of the JVM have nine digits, those of the server six. */
    @Test
    void aTimeThatWouldBeRounded() {
        Instant nanos = Instant.parse("2030-01-01T00:00:00.123456789Z");
        ValueException refused =
                catchThrowableOfType(ValueException.class, () -> db.update(TASK, stored.withDue(nanos)));

        tells(refused, "PGPX-1002", "Change the value", "column due of table task", "truncatedTo(ChronoUnit.MICROS)");
        Instant micros = nanos.truncatedTo(ChronoUnit.MICROS);
        assertThat(db.update(TASK, stored.withDue(micros)).due()).isEqualTo(micros);
    }

    /** They are made by the server, whatever the record says. */
    @Test
    void timesThatPgpxKeepsAreNeverRefused() {
        Instant nanos = Instant.parse("2030-01-01T00:00:00.123456789Z");
        Task made = new Task(0, "new", 1, Task.State.OPEN, null, null, 0, nanos, nanos, Many.unloaded());
        for (int size : List.of(1, 100, 2500)) {
            List<Task> many = java.util.Collections.nCopies(size, made);
            List<Task> inserted = db.insertAll(TASK, many);
            List<Task> aged = inserted.stream()
                    .map(task ->
                            new Task(task.id(), "aged", 1, task.state(), null, null, 0, nanos, nanos, Many.unloaded()))
                    .toList();
            assertThat(db.updateAll(TASK, aged))
                    .noneMatch(task -> task.updatedAt().equals(nanos));
        }
        Task one = db.insert(TASK, made);
        Task aged = new Task(one.id(), "aged", 1, one.state(), null, null, 0, nanos, nanos, Many.unloaded());
        assertThat(db.update(TASK, aged).createdAt()).isEqualTo(one.createdAt());
        assertThat(db.upsert(TASK, made).title()).isEqualTo("new");
        assertThat(db.saveGraph(TASK, made).title()).isEqualTo("new");
    }
}
