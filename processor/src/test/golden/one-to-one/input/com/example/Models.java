package com.example;

import dev.pgpx.model.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
record Account(
        @GeneratedId long id,
        String name,
        @Inverse("account") One<Profile> profile,
        @Inverse("account") @Orphans(OrphanRule.DELETE) One<Passport> passport) {}

@Table
record Profile(@Id One<Account> account, String text, @Inverse("holder") One<Passport> passport) {}

@Table
record Passport(@Id String number, @Unique One<Account> account, @Unique @Nullable One<Profile> holder) {}

@View(Account.class)
record AccountCard(String name, @Nullable ProfileLine profile, @Path("passport.number") @Nullable String number) {}

@View(Profile.class)
record ProfileLine(String text, @Path("account.name") String owner) {}

@Table
sealed interface Vehicle {}

record Car(@Id long id, @Inverse("car") One<Plate> plate) implements Vehicle {}

record Bike(@Id long id) implements Vehicle {}

@Table
record Plate(@Id String text, @Unique One<Vehicle> car) {}
