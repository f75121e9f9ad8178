package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.types.Codecs;

/**
 * Lets the history be written by the role that has connected, whatever role a migration has taken in its session.
 *
 * @param database where; the thread has a session
 * @param task the migration
 */
record RoleGuard(Database database, Task task) {
    void run(Runnable writing) {
        if (!task.changesRole()) {
            writing.run();
            return;
        }
        String role = database.one(sql("select current_setting('role')")
                .label("role of the history")
                .as(Codecs.TEXT));
        set("none");
        writing.run();
        set(role);
    }

    private void set(String role) {
        database.one(sql("select set_config('role', :role, false)")
                .bind("role", role)
                .label("role of the history")
                .as(Codecs.TEXT));
    }
}
