package dev.pgpx.conformance.relations;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that point to others which are not stored yet. */
interface Stores {
    @Table(name = "store_city")
    record City(@Id String name, int people, @Version long version) {}

    @Table(name = "store_owner")
    record Owner(@GeneratedId long id, String name, Optional<One<City>> city, Many<Store> stores) {
        static Owner of(String name, @Nullable City city, Many<Store> stores) {
            return new Owner(0, name, Optional.ofNullable(city).map(One::of), stores);
        }
    }

    @Table
    record Store(
            @GeneratedId long id,
            String name,
            One<Owner> owner,
            @Nullable One<City> city,
            @Nullable One<Store> branchOf) {
        static Store of(String name, One<Owner> owner, @Nullable City city, @Nullable Store branchOf) {
            return new Store(
                    0, name, owner, city == null ? null : One.of(city), branchOf == null ? null : One.of(branchOf));
        }
    }

    /** A class, so that objects can point to each other. */
    @Table
    final class Person {
        @GeneratedId
        long id;

        final String name;

        @Nullable
        One<Person> boss;

        Person(long id, String name, @Nullable One<Person> boss) {
            this.id = id;
            this.name = name;
            this.boss = boss;
        }
    }
}
