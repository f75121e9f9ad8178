package dev.pgpx.benchmarks.migrate;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.data.DataMigration;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.run.DoneMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes a table of 1,000,000 rows while others read and write it, by the recipes that lint gives: how long each change took, and how
 * long the slowest transaction of the others.
 */
public final class SafeChanges {
    private static final int ROWS = 1_000_000;

    /** The files, in order, by their names. */
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("1_add_status.sql", "alter table event add column status text not null default 'new';\n");
        FILES.put(
                "2_add_customer_key.sql",
                """
                alter table event add constraint event_customer_fkey foreign key (customer_id) references customer not valid;
                """);
        FILES.put("3_validate_customer_key.sql", "alter table event validate constraint event_customer_fkey;\n");
        FILES.put(
                "4_index_customer.sql",
                """
                -- transaction: off
                create index concurrently event_customer_idx on event (customer_id);
                """);
        FILES.put("5_longer_code.sql", "alter table event alter column code type varchar(200);\n");
        FILES.put(
                "6_begin_wider_amount.sql",
                """
                alter table event add column amount_wide bigint;
                create function event_amount_wide() returns trigger language plpgsql as
                    'begin new.amount_wide := new.amount; return new; end';
                create trigger event_amount_wide before insert or update on event
                    for each row execute function event_amount_wide();
                """);
        FILES.put(
                "8_wider_amount_not_null.sql",
                """
                alter table event add constraint event_amount_wide_there check (amount_wide is not null) not valid;
                """);
        FILES.put("9_check_wider_amount.sql", "alter table event validate constraint event_amount_wide_there;\n");
        FILES.put(
                "10_take_wider_amount.sql",
                """
                alter table event alter column amount_wide set not null;
                alter table event drop constraint event_amount_wide_there;
                drop trigger event_amount_wide on event;
                drop function event_amount_wide();
                alter table event drop column amount;
                alter table event rename column amount_wide to amount;
                """);
    }

    private SafeChanges() {}

    /** Fills the new column, in batches by key. */
    private record FillWiderAmount() implements JavaMigration {
        @Override
        public Version version() {
            return new Version("7");
        }

        @Override
        public boolean transactional() {
            return false;
        }

        @Override
        public void up(Database database) {
            DataMigration.of("wider_amount", "update event set amount_wide = amount where :batch")
                    .over("event", "id")
                    .withRemaining("amount_wide is null")
                    .run(database);
        }
    }

    /**
     * Prints the figures.
     *
     * @param arguments none
     * @throws IOException when the files of the migrations cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database database = Database.open(server.url())) {
            fill(database);
            try (Database others = Database.open(server.url());
                    Load load = new Load(others, ROWS, 2, 2)) {
                pause();
                System.out.println("warming up: " + load.since());
                pause();
                System.out.println("nothing else: " + load.since());
                Path folder = Files.createTempDirectory("safe-changes");
                for (String version : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")) {
                    apply(database, folder, version).forEach(done -> System.out.println(done.place()
                            .replaceFirst(".*/", "") + " in " + done.took().toMillis() + " ms: " + load.since()));
                }
                pause();
                System.out.println("afterwards: " + load.since());
                load.failures().stream().distinct().forEach(System.out::println);
            }
        }
    }

    private static List<DoneMigration> apply(Database database, Path folder, String version) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                Files.writeString(path, file.getValue());
            }
        }
        return Migrations.of(folder)
                .withJava(new FillWiderAmount())
                .withLockTimeout(Duration.ofMillis(200))
                .apply(database, new Version(version));
    }

    private static void fill(Database database) {
        database.run(sql("create table customer (id int primary key)"));
        database.run(sql("insert into customer select generate_series(1, 1000)"));
        database.run(sql("create table event (id bigint generated always as identity primary key, customer_id int not null,"
                + " code varchar(20), amount int not null)"));
        database.run(sql("insert into event (customer_id, code, amount)"
                        + " select 1 + g % 1000, 'code ' || g % 100, g % 90 from generate_series(1, :rows) g")
                .bind("rows", ROWS));
        database.run(sql("vacuum analyze event"));
    }

    /** Long enough for a picture of what the load does by itself. */
    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
