package dev.pgpx.conformance.documents;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Id;
import dev.pgpx.model.RowConstructor;
import dev.pgpx.model.SubtypeTable;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Embeddable
record Postal(String street, @Column(name = "zip", type = "varchar(10)") String code) {}

@Table
record Guest(@GeneratedId long id, String name, Postal home, @Nullable Postal bill) {}

interface Dated {
    @Default("now()")
    Instant createdAt();
}

@Table
record Visit(@GeneratedId long id, String place, Instant createdAt) implements Dated {}

@Table
final class Room {
    private final int number;
    private final boolean free;

    @RowConstructor
    Room(@Id int number, boolean free) {
        this.number = number;
        this.free = free;
    }

    Room(int number) {
        this(number, true);
    }

    int getNumber() {
        return number;
    }

    boolean isFree() {
        return free;
    }
}

@Table
sealed interface Settlement {
    @GeneratedId
    long id();

    BigDecimal amount();

    @Discriminator("card")
    record Card(long id, BigDecimal amount, String number) implements Settlement {}

    record Transfer(long id, BigDecimal amount, String iban) implements Settlement {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
sealed interface Vessel {
    @GeneratedId
    long id();

    @Unique
    String name();

    @Version
    int version();

    record Ferry(long id, String name, int version, int cars) implements Vessel {}

    @SubtypeTable("tug_boat")
    record Tug(long id, String name, int version, BigDecimal power) implements Vessel {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.TABLE_PER_TYPE)
sealed interface Notice {
    @GeneratedId
    UUID id();

    Instant at();

    record Alarm(UUID id, Instant at, int level) implements Notice {}

    record Message(UUID id, Instant at, String text) implements Notice {}
}
