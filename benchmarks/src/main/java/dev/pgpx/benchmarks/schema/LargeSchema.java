package dev.pgpx.benchmarks.schema;

import java.util.ArrayList;
import java.util.List;

/** SQL of a schema as large as real ones become: 1,400 tables, 6,000 indexes, 2,300 foreign keys. */
final class LargeSchema {
    static final int TABLES = 1_400;
    private static final int FOREIGN_KEYS = 2_300;
    private static final int INDEXES = 6_000;
    private static final int SCHEMAS = 7;

    private LargeSchema() {}

    /** The statements, in order; with a variant that differs in some tables. */
    static List<String> statements(boolean changed) {
        List<String> statements = new ArrayList<>();
        for (int at = 0; at < SCHEMAS; at++) {
            statements.add("create schema part_" + at);
            statements.add("create type part_" + at + ".state as enum ('new', 'open', 'closed')");
        }
        for (int table = 0; table < TABLES; table++) {
            statements.add(table(table, changed && table % 20 == 0));
            statements.add("comment on table " + name(table) + " is 'table number " + table + "'");
        }
        for (int key = 0; key < FOREIGN_KEYS; key++) {
            int from = key % TABLES;
            int to = (from * 7 + key / TABLES + 1) % TABLES;
            statements.add("alter table " + name(from) + " add foreign key (parent_" + key / TABLES + ") references " + name(to));
        }
        for (int index = TABLES; index < INDEXES; index++) { // each primary key has one
            int table = index % TABLES;
            statements.add("create index on " + name(table) + " (" + columns(index / TABLES) + ")");
        }
        for (int view = 0; view < TABLES / 10; view++) {
            statements.add("create view part_0.view_" + view + " as select t.id, t.title, p.title as parent from "
                    + name(view * 10) + " t join " + name((view * 10 * 7 + 1) % TABLES) + " p on p.id = t.parent_0");
        }
        return statements;
    }

    private static String table(int number, boolean changed) {
        return "create table " + name(number) + " (id bigint generated always as identity primary key, title text not null, state part_"
                + number % SCHEMAS + ".state default 'new', amount " + (changed ? "numeric(14,2)" : "numeric(12,2)")
                + " not null default 0 check (amount >= 0), parent_0 bigint, parent_1 bigint, made timestamptz not null default now(), note text"
                + (changed ? ", added int" : "") + ")";
    }

    private static String columns(int kind) {
        return switch (kind) {
            case 1 -> "parent_0";
            case 2 -> "parent_1, made desc";
            case 3 -> "lower(title)";
            default -> "made) where (state = 'open'";
        };
    }

    private static String name(int table) {
        return "part_" + table % SCHEMAS + ".table_" + table;
    }
}
