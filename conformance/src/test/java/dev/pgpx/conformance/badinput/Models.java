package dev.pgpx.conformance.badinput;

import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task with everything that can be wrong about it. */
@Table
record Task(
        @GeneratedId long id,
        String title,
        int hours,
        State state,
        @Nullable One<Task> parent,
        @Nullable Instant due,
        @Version int version,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Inverse("parent") Many<Task> parts) {
    enum State {
        OPEN,
        DONE
    }

    Task withTitle(String other) {
        return new Task(id, other, hours, state, parent, due, version, createdAt, updatedAt, parts);
    }

    Task withDue(Instant other) {
        return new Task(id, title, hours, state, parent, other, version, createdAt, updatedAt, parts);
    }

    Task with(List<Task> others) {
        return new Task(id, title, hours, state, parent, due, version, createdAt, updatedAt, Many.of(others));
    }
}

/** Found by two columns. */
@Table
record Slot(@Id String room, @Id int number, String holder) {}

@Table
sealed interface Shape {
    @GeneratedId
    long id();

    @Discriminator("circle")
    record Circle(long id, double radius) implements Shape {}

    @Discriminator("square")
    record Square(long id, double side) implements Shape {}
}
