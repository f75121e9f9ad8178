package dev.pgpx.migrate.run;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.statement.ObjectOperation.OfKind;
import dev.pgpx.migrate.statement.ObjectOperation.Verb;
import dev.pgpx.query.RawSql;
import dev.pgpx.types.Codecs;
import java.util.Map;
import java.util.Optional;

/**
 * A database, tablespace or subscription that is made or dropped.
 *
 * @param database where
 * @param operation what is done
 */
record ObjectDoubt(Database database, OfKind operation) implements Doubt {
    private static final Map<String, RawSql> FINDING = Map.of(
            "database", sql("select exists (select from pg_database where datname = :name)"),
            "tablespace", sql("select exists (select from pg_tablespace where spcname = :name)"),
            "subscription", sql("select exists (select from pg_stat_subscription s where s.subname = :name)"));

    @Override
    public Verdict verdict(String before) {
        if (operation.verb() == Verb.ALTER) {
            return Verdict.AGAIN; // it says what is to be
        }
        Optional<Boolean> there = operation.name().flatMap(name -> Optional.ofNullable(FINDING.get(operation.kind()))
                .map(finding -> database.one(finding.bind("name", name.name())
                        .label("look for a " + operation.kind())
                        .as(Codecs.BOOL))));
        return there.map(is -> is == (operation.verb() == Verb.CREATE) ? Verdict.DONE : Verdict.AGAIN)
                .orElse(Verdict.UNKNOWN);
    }
}
