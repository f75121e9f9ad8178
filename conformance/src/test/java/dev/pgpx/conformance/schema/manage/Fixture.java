package dev.pgpx.conformance.schema.manage;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.util.List;

/** What the tests of operations ask and do by SQL. */
final class Fixture {
    /** A schema, table or column whose name needs quotes wherever it stands. */
    static final String HOSTILE = "Odd \"name'; drop\ntable $1 %s";

    private Fixture() {}

    static void run(Database db, String... statements) {
        for (String sql : statements) {
            db.run(unsafe(sql));
        }
    }

    static String text(Database db, String sql) {
        return db.one(unsafe(sql).map(row -> String.valueOf(row.getText(0))));
    }

    static List<String> texts(Database db, String sql) {
        return db.list(unsafe(sql).as(Codecs.TEXT));
    }

    static List<String> sql(List<Statement> statements) {
        return statements.stream().map(Statement::sql).toList();
    }

    static boolean isValid(Database db, String index) {
        return texts(db, "select 'yes' from pg_index where indexrelid = to_regclass('" + index + "') and indisvalid")
                .contains("yes");
    }
}
