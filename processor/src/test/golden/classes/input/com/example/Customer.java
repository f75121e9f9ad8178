package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.RowConstructor;
import dev.pgpx.model.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table(name = "customers")
public class Customer extends Base {
    @Column(name = "full_name")
    private final String name;

    private final boolean active;
    private final @Nullable String nick;
    private final Optional<String> note;
    final int visits;
    private final Money limit;
    private final @Nullable One<Customer> advertisedBy;

    @RowConstructor
    public Customer(
            @GeneratedId long id,
            String name,
            boolean active,
            @Nullable String nick,
            Optional<String> note,
            int visits,
            Money limit,
            @Nullable One<Customer> advertisedBy) {
        super(id);
        this.name = name;
        this.active = active;
        this.nick = nick;
        this.note = note;
        this.visits = visits;
        this.limit = limit;
        this.advertisedBy = advertisedBy;
    }

    public Customer(String name) {
        this(0, name, true, null, Optional.empty(), 0, new Money(0), null);
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable String nick() {
        return nick;
    }

    public Optional<String> getNote() {
        return note;
    }

    public Money limit() {
        return limit;
    }

    public @Nullable One<Customer> getAdvertisedBy() {
        return advertisedBy;
    }
}
