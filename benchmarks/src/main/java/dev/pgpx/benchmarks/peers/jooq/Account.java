package dev.pgpx.benchmarks.peers.jooq;

import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.jooq.Tables.AccountTable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Row9;
import org.jooq.impl.DSL;

/** A row with jOOQ's types, as its generator writes such a record. */
public record Account(
        long id,
        String name,
        String city,
        int age,
        BigDecimal balance,
        boolean active,
        Instant createdAt,
        JSONB profile,
        String[] tags,
        UUID token) {
    static Account of(Values values) {
        return new Account(
                values.id(),
                values.name(),
                values.city(),
                values.age(),
                values.balance(),
                values.active(),
                values.createdAt(),
                JSONB.valueOf(values.profile()),
                values.tags().toArray(String[]::new),
                values.token());
    }

    Values values() {
        return new Values(id, name, city, age, balance, active, createdAt, profile.data(), List.of(tags), token);
    }

    /** The columns without the key. */
    static List<Field<?>> columns(AccountTable table) {
        return List.of(
                table.name,
                table.city,
                table.age,
                table.balance,
                table.active,
                table.createdAt,
                table.profile,
                table.tags,
                table.token);
    }

    /** The values without the key. */
    Object[] toArray() {
        return new Object[] {name, city, age, balance, active, createdAt, profile, tags, token};
    }

    /** The values without the key, and the key. */
    Object[] toArrayWithId() {
        Object[] values = Arrays.copyOf(toArray(), 10);
        values[9] = id;
        return values;
    }

    Row9<String, String, Integer, BigDecimal, Boolean, Instant, JSONB, String[], UUID> toRow() {
        return DSL.row(name, city, age, balance, active, createdAt, profile, tags, token);
    }
}
