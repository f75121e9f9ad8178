package dev.pgpx.testing.server;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;

/** Commands about databases, whose names are ours and need no more than quotation marks. */
final class DatabaseCommands {
    private DatabaseCommands() {}

    static void create(Database administration, String name, String options) {
        administration.run(unsafe("create database \"" + name + "\"" + options).label("create test database"));
    }

    static void rename(Database administration, String name, String other) {
        administration.run(unsafe("alter database \"" + name + "\" rename to \"" + other + "\"")
                .label("rename test database"));
    }

    static void drop(Database administration, String name, boolean force) {
        String text = "drop database if exists \"" + name + "\"" + (force ? " with (force)" : "");
        administration.run(unsafe(text).label("drop test database"));
    }

    static void comment(Database administration, String name, String comment) {
        administration.run(unsafe("comment on database \"" + name + "\" is '" + comment + "'")
                .label("mark test database"));
    }

    static void close(Database administration, String name) {
        administration.run(unsafe("alter database \"" + name + "\" allow_connections false")
                .label("close test template"));
    }
}
