package dev.pgpx.testing.template;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.testing.server.TestServer;
import dev.pgpx.types.Codecs;

/** The database that a template is kept as: found by its name, or made, by one JVM at a time. */
final class TemplateDatabase {
    /** Everything in a new database comes from it anyway. */
    private static final String OF_THE_SERVER = "template1";

    private final TestServer server;
    private final TestTemplate template;

    TemplateDatabase(TestServer server, TestTemplate template) {
        this.server = server;
        this.template = template;
    }

    /** Its name; it is there then. */
    String name() {
        if (template.isEmpty()) {
            return OF_THE_SERVER;
        }
        String name = template.name();
        if (!server.lasts()) {
            make(name); // nobody else uses the server
        } else if (exists(name)) {
            server.used(name);
        } else {
            makeUnlessMadeMeanwhile(name);
        }
        return name;
    }

    private void makeUnlessMadeMeanwhile(String name) {
        server.administration().withLock(LockKey.of(name), () -> {
            if (!exists(name)) {
                make(name);
            }
            return name;
        });
    }

    private boolean exists(String name) {
        return server.administration()
                .one(sql("select exists (select from pg_database where datname = :name)")
                        .bind("name", name)
                        .label("find test template")
                        .as(Codecs.BOOL));
    }

    private void make(String name) {
        String building = server.buildingName(name);
        server.create(building, "");
        boolean filled = false;
        try {
            try (Database database = Database.open(server.url(building))) {
                template.fill(database);
            }
            server.finish(building, name);
            filled = true;
        } finally {
            if (!filled) {
                server.drop(building);
            }
        }
    }
}
