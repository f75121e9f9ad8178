package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.IndexOperation.Target;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads statements that look after what is stored. */
final class UpkeepReader {
    private UpkeepReader() {}

    static Operation reindex(Cursor cursor) {
        Cursor options = new Cursor(cursor.brackets());
        boolean concurrently = option(options, "concurrently");
        Target target = Cursor.constant(Target.class, cursor.word());
        concurrently |= cursor.accept("concurrently");
        Optional<ObjectName> name = cursor.atEnd() ? Optional.empty() : Optional.of(cursor.name());
        return new IndexOperation.Reindex(target, name, concurrently);
    }

    static Operation vacuum(Cursor cursor) {
        boolean full = option(new Cursor(cursor.brackets()), "full");
        full |= cursor.accept("full");
        while (cursor.is("freeze") || cursor.is("verbose") || cursor.is("analyze") || cursor.is("analyse")) {
            cursor.next();
        }
        return new UpkeepOperation.Vacuum(tables(cursor), full);
    }

    static Operation analyze(Cursor cursor) {
        cursor.brackets();
        cursor.accept("verbose");
        return new UpkeepOperation.Analyze(tables(cursor));
    }

    static Operation cluster(Cursor cursor) {
        cursor.brackets();
        cursor.accept("verbose");
        return new UpkeepOperation.Cluster(cursor.atEnd() ? Optional.empty() : Optional.of(cursor.name()));
    }

    static Operation refresh(Cursor cursor) {
        cursor.expect("materialized", "view");
        boolean concurrently = cursor.accept("concurrently");
        ObjectName view = cursor.name();
        return new UpkeepOperation.Refresh(view, concurrently, !cursor.accept("with", "no", "data"));
    }

    private static List<ObjectName> tables(Cursor cursor) {
        List<ObjectName> tables = new ArrayList<>();
        if (!cursor.atEnd()) {
            do {
                tables.add(cursor.relation());
                cursor.brackets();
            } while (cursor.accept(","));
        }
        return tables;
    }

    /** Whether an option is on: {@code full}, {@code full true}, not {@code full off}. */
    private static boolean option(Cursor options, String name) {
        return options.rest(name) && !options.rest(name, "false") && !options.rest(name, "off");
    }
}
