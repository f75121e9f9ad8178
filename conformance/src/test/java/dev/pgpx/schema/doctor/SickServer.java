package dev.pgpx.schema.doctor;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.EmbeddedServerBuilder;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server on which everything is wrong that can be at the same time. */
final class SickServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What cannot be together is divided between the two. */
    private static final Map<Integer, Map<String, String>> PARAMETERS = Map.of(
            13,
            Map.of("max_connections", "501", "wal_level", "minimal", "max_wal_senders", "0", "track_counts", "off"),
            18,
            Map.of(
                    "max_connections", "20",
                    "superuser_reserved_connections", "14",
                    "max_prepared_transactions", "2",
                    "archive_mode", "on",
                    "archive_command", "false",
                    "shared_buffers", "1MB"));

    private static final String EVERYWHERE =
            """
            create table plain (a int);
            create table parent (id int primary key);
            create table child (id int primary key, parent_id int references parent, "x y" int);
            alter table child add constraint positive check (id > 0) not valid;
            create index child_one on child ("x y");
            create index child_two on child ("x y");
            create table secret (id int primary key);
            alter table secret enable row level security;
            create view seen as select * from secret;
            create table ruled (id int primary key);
            create policy p on ruled using (true);
            create table small (id smallint generated always as identity primary key);
            select setval('small_id_seq', 30000);
            create sequence own;
            create table large (id int primary key default nextval('own'));
            select setval('own', 1200000000);
            create table many (id int primary key, a int) with (autovacuum_enabled = false);
            insert into many select n, n from generate_series(1, 60000) n;
            create index many_a on many (a);
            delete from many where id % 10 <> 0;
            analyze many;
            insert into plain values (1), (1);
            create extension hstore version '1.4';
            grant create on schema public to public;
            create role doctor_owner login;
            alter table secret owner to doctor_owner;
            create role doctor_few login;
            alter system set max_files_per_process = 500;
            select pg_reload_conf()""";

    private static final String ON_NEW =
            """
            alter table child add constraint small check (id < 1000) not enforced;
            select pg_create_physical_replication_slot('forgotten', true);
            update pg_collation set collversion = '0' where collname = 'unicode';
            create database icu template template0 locale_provider icu icu_locale 'en';
            update pg_database set datcollversion = '0' where datname = 'icu';
            select pg_switch_wal()""";

    private final int version;
    private final EmbeddedServer server;
    private final Database database;
    private final List<OpenTransaction> idle = new ArrayList<>();

    SickServer(int version) {
        this.version = version;
        EmbeddedServerBuilder builder = EmbeddedServer.builder()
                .version(version)
                .parameter("autovacuum", "off")
                .parameter("password_encryption", "md5");
        for (Map.Entry<String, String> parameter : PARAMETERS.get(version).entrySet()) {
            builder = builder.parameter(parameter.getKey(), parameter.getValue());
        }
        this.server = builder.start();
        this.database = Database.open(server.url());
        run(EVERYWHERE);
        breakIndex();
        if (version == 18) {
            makeWorse();
        }
        await("select pending_restart from pg_settings where name = 'max_files_per_process'");
    }

    private void breakIndex() {
        try {
            run("create unique index concurrently broken on plain (a)");
        } catch (dev.pgpx.database.error.ConstraintException duplicates) {
            return;
        }
        throw new AssertionError("the index should not have been built");
    }

    private void makeWorse() {
        run(ON_NEW);
        database.withSession(() -> {
            run("begin; insert into parent values (7); prepare transaction 'forgotten'");
            return 0;
        });
        await("select failed_count > 0 from pg_stat_archiver");
        await("select n_dead_tup > 10000 from pg_stat_user_tables where relname = 'many'");
        for (int i = 0; i < 3; i++) {
            OpenTransaction open = database.begin(TransactionOptions.DEFAULT);
            open.database().execute(Statement.of("select 1", "begins it"), result -> 0);
            idle.add(open);
        }
    }

    private void run(String statements) {
        for (String statement : statements.split(";\n?")) {
            database.execute(Statement.of(statement, "sickness"), result -> 0);
        }
    }

    private void await(String condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!database.list(unsafe(condition).as(Codecs.BOOL)).equals(List.of(true))) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not in time: " + condition);
            }
            Thread.onSpinWait();
        }
    }

    int version() {
        return version;
    }

    Database database() {
        return database;
    }

    Database open(String user, String name) {
        return Database.open(server.url(name).replace("postgres@", user + "@"));
    }

    @Override
    public void close() {
        idle.forEach(OpenTransaction::rollback);
        database.close();
        server.close();
    }
}
