package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.AccessMethodFact;
import dev.pgpx.schema.fact.CastFact;
import dev.pgpx.schema.fact.CastFact.Context;
import dev.pgpx.schema.fact.CastFact.Method;
import dev.pgpx.schema.fact.LanguageFact;
import dev.pgpx.schema.fact.TransformFact;
import dev.pgpx.types.Row;
import java.util.Set;

/** Reads languages with transforms, access methods and casts: what lies in no schema. */
final class LanguageReader implements FactReader {
    private static final String LANGUAGES =
            """
            select oid::bigint, lanname, lanpltrusted, lanplcallfoid::oid::regproc::text,
                nullif(laninline, 0)::regproc::text, nullif(lanvalidator, 0)::regproc::text
            from pg_language where oid >= 16384""";

    private static final String TRANSFORMS =
            """
            select t.oid::bigint, format_type(t.trftype, null), l.lanname,
                nullif(t.trffromsql::oid, 0)::regprocedure::text, nullif(t.trftosql::oid, 0)::regprocedure::text
            from pg_transform t join pg_language l on l.oid = t.trflang where t.oid >= 16384""";

    private static final String METHODS =
            """
            select oid::bigint, amname, case amtype when 'i' then 'index' else 'table' end, amhandler::oid::regproc::text
            from pg_am where oid >= 16384""";

    private static final String CASTS =
            """
            select oid::bigint, format_type(castsource, null), format_type(casttarget, null), castmethod::text,
                nullif(castfunc, 0)::regprocedure::text, castcontext::text
            from pg_cast where oid >= 16384 and not exists (
                select from pg_depend d where d.classid = 'pg_cast'::regclass and d.objid = pg_cast.oid and d.deptype = 'i')""";

    @Override
    public void read(Catalog catalog, Found found) {
        catalog.rows(Set.of("pg_language"), LANGUAGES, row -> found.add("pg_language", row.getLong(0), language(row)));
        catalog.rows(Set.of("pg_am"), METHODS, row -> found.add("pg_am", row.getLong(0), method(row)));
        if (catalog.whole()) {
            catalog.rows(
                    Set.of("pg_transform"),
                    TRANSFORMS,
                    row -> found.add("pg_transform", row.getLong(0), transform(row)));
            catalog.rows(Set.of("pg_cast"), CASTS, row -> found.add("pg_cast", row.getLong(0), cast(row)));
        }
    }

    private static LanguageFact language(Row row) {
        return new LanguageFact(
                Cells.text(row, 1),
                row.getBoolean(2),
                Cells.text(row, 3),
                Cells.optional(row, 4),
                Cells.optional(row, 5));
    }

    private static AccessMethodFact method(Row row) {
        return new AccessMethodFact(Cells.text(row, 1), Cells.text(row, 2), Cells.text(row, 3));
    }

    private static TransformFact transform(Row row) {
        return new TransformFact(
                Cells.text(row, 1), Cells.text(row, 2), Cells.optional(row, 3), Cells.optional(row, 4));
    }

    private static CastFact cast(Row row) {
        Method method =
                switch (Cells.text(row, 3)) {
                    case "f" -> Method.FUNCTION;
                    case "i" -> Method.INOUT;
                    default -> Method.BINARY;
                };
        Context context =
                switch (Cells.text(row, 5)) {
                    case "i" -> Context.IMPLICIT;
                    case "a" -> Context.ASSIGNMENT;
                    default -> Context.EXPLICIT;
                };
        return new CastFact(Cells.text(row, 1), Cells.text(row, 2), method, Cells.optional(row, 4), context);
    }
}
