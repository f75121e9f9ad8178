package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.RowConstructor;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

/** A class as others write them: fields, getters. */
@Table
public class Account {
    private final long id;

    @Column(name = "account_name")
    private final String name;

    private final boolean active;
    final int visits;
    private final @Nullable One<Account> parent;

    @RowConstructor
    Account(@GeneratedId long id, String name, boolean active, int visits, @Nullable One<Account> parent) {
        this.id = id;
        this.name = name;
        this.active = active;
        this.visits = visits;
        this.parent = parent;
    }

    Account(String name) {
        this(0, name, true, 0, null);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public @Nullable One<Account> parent() {
        return parent;
    }
}
