package com.example;

import dev.pgpx.model.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record Account(
        @GeneratedId long id,
        @Inverse("account") @Nullable One<Profile> nullable,
        @Inverse("account") Optional<One<Profile>> optional,
        @Inverse("account") One<Order> order,
        @Inverse("wrong") One<Profile> wrong,
        @Inverse("account") @Unique @Column(name = "p") One<Profile> column,
        @Inverse("account") @Id One<Profile> id2,
        Inside inside) {}

@Embeddable
record Inside(@Inverse("account") One<Profile> profile) {}

@Table
record Profile(@Id One<Account> account) {}

@Table
record Order(@GeneratedId long id, One<Account> account) {}

@View(Account.class)
record AccountCard(@Path("column.accountId") long account, ProfileLine optional, long nullable) {}

@View(Profile.class)
record ProfileLine(long accountId) {}
