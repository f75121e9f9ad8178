package dev.pgpx.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.Unknown;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What facts do not tell is told to be unknown. */
@Tag("any-jvm")
class UnknownTest {
    @Test
    void objectsThatNoReaderFindsAreNamed() throws SQLException, IOException {
        try (EveryKind every = new EveryKind(18)) {
            every.create("odd");
            every.run(
                    "odd",
                    """
                    create function pg_catalog.smuggled(integer) returns integer language sql as 'select 1';
                    create operator public.<<<< (function = int4pl, leftarg = integer, rightarg = integer, commutator = >>>>)""");
            assertThat(unknown(every, every.server().user(), "odd").get("PGPX-3018"))
                    .contains("function pg_catalog.smuggled(integer)", "operator public.>>>>(integer,integer)");
        }
    }

    @Test
    void catalogsOfNewerServersAreNamedWithTheirObjects() throws SQLException, IOException {
        try (EveryKind every = new EveryKind(18)) {
            every.create("newer");
            every.run(
                    "newer",
                    """
                    set allow_system_table_mods = on;
                    create table pg_catalog.pg_novelty (oid oid, noveltyname name);
                    insert into pg_catalog.pg_novelty values (99999, 'new')""");
            Map<String, List<String>> unknown = unknown(every, every.server().user(), "newer");
            assertThat(unknown.get("PGPX-3019")).contains("pg_novelty.noveltyname");
            assertThat(unknown.get("PGPX-3018")).contains("object 99999");
        }
    }

    @Test
    void factsThatTheUserMayNotReadAreNamed() throws SQLException, IOException {
        try (EveryKind every = new EveryKind(15)) {
            every.run("original", "create role nobody login");
            Map<String, List<String>> unknown = unknown(every, "nobody", "original");
            assertThat(unknown.get("PGPX-3014")).contains("subscription Subscription \"s\"");
            assertThat(unknown.get("PGPX-3015")).hasSize(2);
            try (Database database = every.open("nobody", "original")) {
                Schema schema = Schema.read(database);
                assertThat(schema.fact(FactKey.of(FactKind.SUBSCRIPTION, "every_binary")))
                        .isEmpty();
                assertThat(schema.unknown().get(0).problem().remedy()).contains("superuser");
            }
        }
    }

    @Test
    void privilegesFromAnotherRoleThanTheOwnerAreNamed() throws SQLException, IOException {
        try (EveryKind every = new EveryKind(18)) {
            every.create("granted");
            every.run(
                    "granted",
                    """
                    create table t (id integer);
                    grant select on t to every_owner with grant option;
                    set role every_owner;
                    grant select on t to every_writer""");
            assertThat(unknown(every, every.server().user(), "granted").get("PGPX-3017"))
                    .containsExactly("table public.t, SELECT");
        }
    }

    @Test
    void secretsAreMaskedWhereverTheyAreKnownByName() throws SQLException, IOException {
        try (EveryKind every = new EveryKind(18)) {
            every.create("secret");
            every.run(
                    "secret",
                    """
                    create foreign data wrapper w options (api_key 'geheim1');
                    create server s foreign data wrapper w options (dsn 'host=h password=geheim2 user=u', passfile '/shown');
                    create user mapping for public server s options (sslpassword 'geheim3')""");
            assertThat(unknown(every, every.server().user(), "secret").get("PGPX-3016"))
                    .containsExactlyInAnyOrder(
                            "foreign data wrapper w, option api_key",
                            "server s, option dsn",
                            "user mapping s.public, option sslpassword");
            try (Database database = every.open("secret")) {
                assertThat(Schema.read(database).createSql())
                        .doesNotContain("geheim")
                        .contains("host=h password=******** user=u", "/shown");
            }
        }
    }

    private static Map<String, List<String>> unknown(EveryKind every, String user, String name) {
        try (Database database = every.open(user, name)) {
            return Schema.read(database).unknown().stream()
                    .collect(Collectors.groupingBy(
                            unknown -> unknown.problem().code(),
                            Collectors.mapping(Unknown::name, Collectors.toList())));
        }
    }
}
