package dev.pgpx.conformance.documents;

import dev.pgpx.model.Column;
import dev.pgpx.model.Default;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.RowConstructor;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.Instant;
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
