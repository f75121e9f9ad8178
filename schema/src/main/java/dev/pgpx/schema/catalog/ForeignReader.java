package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.ForeignDataWrapperFact;
import dev.pgpx.schema.fact.ServerFact;
import dev.pgpx.schema.fact.UserMappingFact;
import dev.pgpx.types.Row;
import java.util.Set;

/** Reads foreign-data wrappers, foreign servers and user mappings. */
final class ForeignReader implements FactReader {
    private static final String WRAPPERS =
            """
            select oid::bigint, fdwname, nullif(fdwhandler, 0)::regproc::text, nullif(fdwvalidator, 0)::regproc::text, fdwoptions
            from pg_foreign_data_wrapper where oid >= 16384""";

    private static final String SERVERS =
            """
            select s.oid::bigint, s.srvname, w.fdwname, s.srvtype, s.srvversion, s.srvoptions
            from pg_foreign_server s join pg_foreign_data_wrapper w on w.oid = s.srvfdw""";

    private static final String MAPPINGS =
            """
            select m.umid::bigint, m.srvname, case when m.umuser = 0 then '' else m.usename::text end, m.umoptions
            from pg_user_mappings m""";

    private static final String MAY_SEE_OPTIONS = "select has_table_privilege('pg_user_mapping', 'select')";

    @Override
    public void read(Catalog catalog, Found found) {
        Secrets secrets = new Secrets(catalog, found);
        catalog.rows(
                Set.of("pg_foreign_data_wrapper"),
                WRAPPERS,
                row -> found.add(
                        "pg_foreign_data_wrapper",
                        row.getLong(0),
                        new ForeignDataWrapperFact(
                                Cells.text(row, 1),
                                Cells.optional(row, 2),
                                Cells.optional(row, 3),
                                secrets.options(
                                        "foreign data wrapper " + Cells.text(row, 1),
                                        "pg_foreign_data_wrapper",
                                        Cells.options(row, 4)))));
        catalog.rows(
                Set.of("pg_foreign_server"),
                SERVERS,
                row -> found.add("pg_foreign_server", row.getLong(0), server(row, secrets)));
        boolean[] visible = {false};
        catalog.rows(Set.of("pg_foreign_server"), MAY_SEE_OPTIONS, row -> visible[0] = row.getBoolean(0));
        catalog.rows(Set.of("pg_foreign_server"), MAPPINGS, row -> {
            UserMappingFact mapping = mapping(row, secrets);
            found.add("pg_user_mapping", row.getLong(0), mapping);
            if (!visible[0] && row.isNull(3)) {
                found.unknown(Unknown.of("PGPX-3015", mapping.key().toString(), "pg_user_mapping"));
            }
        });
    }

    private static ServerFact server(Row row, Secrets secrets) {
        String name = Cells.text(row, 1);
        return new ServerFact(
                name,
                Cells.text(row, 2),
                Cells.optional(row, 3),
                Cells.optional(row, 4),
                secrets.options("server " + name, "pg_foreign_server", Cells.options(row, 5)));
    }

    private static UserMappingFact mapping(Row row, Secrets secrets) {
        UserMappingFact mapping = new UserMappingFact(Cells.text(row, 1), Cells.text(row, 2), Cells.options(row, 3));
        return new UserMappingFact(
                mapping.server(),
                mapping.role(),
                secrets.options(mapping.key().toString(), "pg_user_mapping", mapping.options()));
    }
}
