package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.settings.Settings;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibpqTest {
    @TempDir
    private Path folder;

    private Place place() {
        return new Place(folder);
    }

    private void passwords(String permissions, String... lines) throws IOException {
        place().file("home/.pgpass", lines);
        Files.setPosixFilePermissions(folder.resolve("home/.pgpass"), PosixFilePermissions.fromString(permissions));
    }

    @Test
    void variablesAreHonoured() throws IOException {
        place().file("ca.pem", "-");
        Settings settings = place().variable("PGHOST", "db1,db2")
                .variable("PGPORT", "6432,")
                .variable("PGDATABASE", "shop")
                .variable("PGPASSWORD", "secret")
                .variable("PGAPPNAME", "till")
                .variable("PGSSLMODE", "verify-ca")
                .variable("PGSSLROOTCERT", "ca.pem")
                .variable("PGCHANNELBINDING", "require")
                .variable("PGCONNECT_TIMEOUT", "3")
                .variable("PGTARGETSESSIONATTRS", "read-write")
                .variable("PGLOADBALANCEHOSTS", "random")
                .variable("PGOPTIONS", "-c work_mem=64MB --statement-timeout=5000 -c search_path=a,\\ b")
                .variable("PGGEQO", "off")
                .load()
                .database();

        assertThat(settings.target()).isEqualTo("db1:6432,db2:5432/shop");
        assertThat(settings.user()).as("as for libpq").isEqualTo("ursula");
        assertThat(settings.password().current()).isEqualTo("secret");
        assertThat(settings.applicationName()).isEqualTo("till");
        assertThat(settings.tls().mode().keyword()).isEqualTo("verify-ca");
        assertThat(settings.tls().rootCertificate()).isEqualTo(folder.resolve("ca.pem"));
        assertThat(settings.tls().channelBinding().keyword()).isEqualTo("require");
        assertThat(settings.deadlines().connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.targetServer().keyword()).isEqualTo("primary");
        assertThat(settings.loadBalanceHosts()).isTrue();
        assertThat(settings.parameters()).containsEntry("work_mem", "64MB").containsEntry("geqo", "off");
        assertThat(settings.deadlines().statement()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void variablesThatCannotBeHonouredAreTold() {
        ResolvedSettings found = place().variable("PGHOST", "db")
                .variable("PGHOSTADDR", "10.0.0.7")
                .variable("PGSSLMODE", "allow")
                .variable("PGCONNECT_TIMEOUT", "0")
                .variable("PGTZ", "UTC")
                .variable("PGREQUIREAUTH", "scram-sha-256")
                .variable("PGCLIENTENCODING", "UTF8")
                .load();

        assertThat(found.warnings())
                .map(Problem::text)
                .containsExactly(
                        "PGPX-2240: hostaddr is not honoured: beside host, whose name is looked up\n  PGHOSTADDR",
                        "PGPX-2240: sslmode allow is not honoured: prefer is used, which is the safer one\n  PGSSLMODE",
                        "PGPX-2240: connect_timeout is not honoured: pgpx never waits for ever\n  PGCONNECT_TIMEOUT",
                        "PGPX-2240: require_auth is not honoured: the server chooses how it asks for the password\n"
                                + "  PGREQUIREAUTH",
                        "PGPX-2240: timezone is not honoured: sessions have the time zone of the JVM\n  PGTZ");
    }

    @Test
    void variablesThatLeadNowhereAreNotTold() {
        ResolvedSettings found = place().variable("PGTZ", "UTC")
                .variable("PGPX_URL", "postgresql://db/shop")
                .load();

        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void addressCountsWithoutAName() {
        assertThat(place().variable("PGHOSTADDR", "::1")
                        .variable("PGSSLROOTCERT", "system")
                        .load()
                        .database()
                        .target())
                .isEqualTo("[::1]:5432/ursula");
    }

    @ParameterizedTest
    @CsvSource({"PGREQUIRESSL,1,require", "PGREQUIRESSL,0,verify-full", "PGSSLMODE,disable,disable"})
    void encryptionFollowsTheVariables(String variable, String value, String mode) {
        assertThat(place().variable("PGHOST", "db")
                        .variable(variable, value)
                        .load()
                        .database()
                        .tls()
                        .mode()
                        .keyword())
                .isEqualTo(mode);
    }

    @Test
    void valuesThatCannotBeAreToldWithTheirVariable() {
        assertThat(place().variable("PGHOST", "/var/run/postgresql")
                        .variable("PGPORT", "x")
                        .variable("PGOPTIONS", "-B 5")
                        .refusal())
                .contains("PGHOST: PGPX-2229 host \"/var/run/postgresql\" is a Unix-domain socket")
                .contains("PGPORT: PGPX-2229 port is \"x\": expected 1 to 65535")
                .contains("PGOPTIONS: PGPX-2229 options can only hold -c name=value and --name=value");
        assertThat(place().variable("PGHOST", "a,b,c").variable("PGPORT", "1,2").refusal())
                .startsWith("PGPX-2241: there are 2 ports for 3 hosts\n  PGPORT");
    }

    @Test
    void serviceCountsOverVariables() throws IOException {
        ResolvedSettings found = place().file(
                        "home/.pg_service.conf",
                        "# services",
                        "[other]",
                        "host=x",
                        "  [shop]  ",
                        "host=db",
                        "host=ignored",
                        "user=app",
                        "password=se=cret ",
                        "",
                        "[shop]",
                        "port=1")
                .variable("PGSERVICE", "shop")
                .variable("PGHOST", "localhost")
                .variable("PGPORT", "6432")
                .variable("PGPASSWORD", "no")
                .load();

        assertThat(found.database().target()).isEqualTo("db:6432/app");
        assertThat(found.database().password().current()).isEqualTo("se=cret");
        assertThat(found.find("database.host").orElseThrow())
                .hasToString("database.host = db (home/.pg_service.conf:5)");
    }

    @Test
    void serviceIsLookedForInTheUsersFileThenInTheSystems() throws IOException {
        Place place = place().file("etc/pg_service.conf", "[shop]", "host=system", "[night]", "host=night")
                .file("mine.conf", "[shop]", "host=mine")
                .variable("PGSYSCONFDIR", "etc")
                .variable("PGSERVICEFILE", "mine.conf");

        assertThat(place.variable("PGSERVICE", "shop").load().database().hosts())
                .hasToString("[mine:5432]");
        assertThat(place.variable("PGSERVICE", "night").load().database().hosts())
                .hasToString("[night:5432]");
        assertThat(place.variable("PGSERVICE", "day").refusal())
                .isEqualTo(
                        """
                        PGPX-2242: there is no service "day"
                          PGSERVICE
                          looked in mine.conf, etc/pg_service.conf
                          Write it into ~/.pg_service.conf, or name the file that has it with PGSERVICEFILE.""");
        assertThat(place.variable("PGSERVICEFILE", "none.conf").refusal())
                .contains("PGPX-2203 there is no file none.conf");
    }

    @Test
    void serviceWithoutAHostNamesTheMachineItself() throws IOException {
        assertThat(place().file("home/.pg_service.conf", "[me]", "user=app")
                        .variable("PGSERVICE", "me")
                        .load()
                        .database()
                        .target())
                .isEqualTo("localhost:5432/app");
    }

    @Test
    void serviceThatCannotBeIsToldWithItsLines() throws IOException {
        assertThat(place().file(
                                "home/.pg_service.conf",
                                "[shop]",
                                "host = db",
                                "service=other",
                                "nonsense",
                                "ldap://x/y?z=1",
                                "sslcrl=x")
                        .variable("PGSERVICE", "shop")
                        .refusal())
                .isEqualTo(
                        """
                        PGPX-2201: there are 4 problems with the settings
                          home/.pg_service.conf:2: PGPX-2246 "host " is no parameter of libpq
                            the nearest: host; there are no spaces around the equals sign
                          home/.pg_service.conf:3: PGPX-2245 a service cannot name another
                          home/.pg_service.conf:4: PGPX-2244 the line is no parameter
                            expected name=value
                          home/.pg_service.conf:5: PGPX-2243 a look-up by LDAP is not supported
                            Write the parameters of the service into the file.""");
    }

    @Test
    void passwordFileGivesThePasswordOfTheFirstLineThatFits() throws IOException {
        passwords(
                "rw-------",
                "# db:5432:shop:app:comment",
                "db:5432:shop",
                "other:*:*:*:no",
                "db:5432:sh\\:op:a\\\\pp:p\\:a\\\\ss:word",
                "*:*:*:app:any");
        Place place = place().variable("PGPX_HOST", "db").variable("PGPX_DATABASE", "sh:op");

        ResolvedSettings exact = place.variable("PGPX_USER", "a\\pp").load();
        ResolvedSettings any = place.variable("PGPX_USER", "app").load();
        ResolvedSettings none = place.variable("PGPX_USER", "nobody").load();

        assertThat(exact.database().password().current()).isEqualTo("p:a\\ss");
        assertThat(exact.find("database.password").orElseThrow())
                .hasToString("database.password = *** (home/.pgpass:4)");
        assertThat(any.database().password().current()).isEqualTo("any");
        assertThat(none.database().password().isNone()).isTrue();
    }

    @Test
    void passwordFileThatOthersMayReadIsLeftAlone() throws IOException {
        passwords("rw-r-----", "*:*:*:*:secret");
        ResolvedSettings found = place().variable("PGHOST", "db").load();

        assertThat(found.database().password().isNone()).isTrue();
        assertThat(found.warnings())
                .map(Problem::text)
                .containsExactly(
                        """
                        PGPX-2247: the password file home/.pgpass is left alone, as others than its owner may read or write it
                          home/.pgpass
                          Take their rights away: chmod 600.""");
    }

    @Test
    void passwordFileIsAskedOnlyWhereNobodyElseHasAPassword() throws IOException {
        passwords("rw-r--r--", "*:*:*:*:file");
        assertThat(place().variable("PGPX_URL", "postgresql://app:own@db/shop")
                        .load()
                        .warnings())
                .isEmpty();
        assertThat(place().file("pgpx.yaml", "database: {host: db, password: ''}")
                        .load()
                        .warnings())
                .isEmpty();
    }

    @Test
    void passwordFileMayBeNamed() throws IOException {
        passwords("rw-------", "*:*:*:*:file");
        Place place = place().variable("PGHOST", "db").variable("PGPASSFILE", "home/.pgpass");
        assertThat(place.load().database().password().current()).isEqualTo("file");
        assertThat(place.variable("PGPASSFILE", "home").load().warnings().get(0).text())
                .startsWith("PGPX-2248");
        assertThat(place.variable("PGPASSFILE", "none").load().warnings().get(0).what())
                .isEqualTo("the password file none is left alone: it is not there");
    }

    @Test
    void passwordFileHasOnePasswordForAllHosts() throws IOException {
        passwords("rw-------", "a:*:*:*:one", "b:*:*:*:two");
        ResolvedSettings found = place().variable("PGHOST", "a,b").load();

        assertThat(found.database().password().current()).isEqualTo("one");
        assertThat(found.warnings()).map(Problem::code).containsExactly("PGPX-2249");
    }

    @Test
    void passwordOfTheVariableIsForAnyServerThatHasNone() throws IOException {
        Place place = place().variable("PGPASSWORD", "last").variable("PGUSER", "someone");
        place.variable("PGPX_URL", "postgresql://app@db/shop");
        assertThat(place.load().database().password().current()).isEqualTo("last");
        assertThat(place.load().database().user())
                .as("that of libpq does not count")
                .isEqualTo("app");

        ResolvedSettings own =
                place.variable("PGPX_URL", "postgresql://app:own@db/shop").load();
        assertThat(own.database().password().current()).isEqualTo("own");
        assertThat(own.replaced())
                .map(SettingValue::toString)
                .containsExactly("database.user = someone (PGUSER)", "database.password = *** (PGPASSWORD)");
    }

    @Test
    void variablesOfPgpxCountOverThem() {
        Place place = place().variable("PGHOST", "db").variable("PGPORT", "1").variable("PGPX_PORT", "2");
        assertThat(place.load().database().target()).isEqualTo("db:2/postgres");
        assertThat(place.variable("DATABASE_URL", "postgresql://url/shop")
                        .load()
                        .database()
                        .target())
                .isEqualTo("url:2/shop");
    }
}
