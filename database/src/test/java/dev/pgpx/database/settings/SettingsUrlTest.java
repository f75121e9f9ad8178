package dev.pgpx.database.settings;

import static dev.pgpx.database.settings.BadSettings.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsUrlTest {
    @Test
    void isReadAsLibpqDoes() {
        Settings settings = Settings.of("postgresql://us%40er:p%3Ass+w@db.example:5433/my%20db?sslmode=require"
                + "&application_name=shop&connect_timeout=3&target_session_attrs=read-write&load_balance_hosts=random"
                + "&channel_binding=require&sslrootcert=system&options=-c%20geqo%3Doff%20--work-mem=1MB");

        assertThat(settings.target()).isEqualTo("db.example:5433/my db");
        assertThat(settings.user()).isEqualTo("us@er");
        assertThat(settings.password()).isEqualTo(Password.of("p:ss+w"));
        assertThat(settings.tls().mode()).isEqualTo(TlsMode.REQUIRE);
        assertThat(settings.tls().channelBinding()).isEqualTo(ChannelBinding.REQUIRE);
        assertThat(settings.tls().rootCertificate()).isNull();
        assertThat(settings.applicationName()).isEqualTo("shop");
        assertThat(settings.deadlines().connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.targetServer()).isEqualTo(TargetServer.PRIMARY);
        assertThat(settings.loadBalanceHosts()).isTrue();
        assertThat(settings.parameters()).containsExactlyInAnyOrderEntriesOf(Map.of("geqo", "off", "work_mem", "1MB"));
    }

    @Test
    void isReadAsPgjdbcDoes() {
        Settings settings = Settings.of("jdbc:postgresql://h:1,k/a+b?user=u&password=p+w&ApplicationName=shop"
                + "&loginTimeout=3&socketTimeout=30&targetServerType=preferSecondary&loadBalanceHosts=true"
                + "&currentSchema=Sales,\"My+Schema\"&readOnly=true&defaultRowFetchSize=50"
                + "&preparedStatementCacheQueries=5&tcpKeepAlive=true&&ssl");

        assertThat(settings.target()).isEqualTo("h:1,k:5432/a b");
        assertThat(settings.password()).isEqualTo(Password.of("p w"));
        assertThat(settings.applicationName()).isEqualTo("shop");
        assertThat(settings.deadlines().connect()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.deadlines().statement()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.targetServer()).isEqualTo(TargetServer.PREFER_STANDBY);
        assertThat(settings.loadBalanceHosts()).isTrue();
        assertThat(settings.searchPath()).containsExactly("sales", "My Schema");
        assertThat(settings.readOnly()).isTrue();
        assertThat(settings.fetchSize()).isEqualTo(50);
        assertThat(settings.statementCacheSize()).isEqualTo(5);
        assertThat(settings.tls().mode()).isEqualTo(TlsMode.VERIFY_FULL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres://localhost                          | localhost:5432/postgres",
                "postgresql://                                 | localhost:5432/postgres",
                "postgresql://?                                | localhost:5432/postgres",
                "postgresql://u@/                              | localhost:5432/u",
                "postgresql://u:@h?user=                       | h:5432/u",
                "postgresql:///d                               | localhost:5432/d",
                "postgresql://:5433/d                          | localhost:5433/d",
                "postgresql://h:/d                             | h:5432/d",
                "postgresql://[::1]:5433/d                     | [::1]:5433/d",
                "postgresql://[::1]/d                          | [::1]:5432/d",
                "postgresql://a:1,b,[::1]:3/d                  | a:1,b:5432,[::1]:3/d",
                "postgresql://,b/d                             | localhost:5432,b:5432/d",
                "postgresql:///d?host=a&port=7                 | a:7/d",
                "postgresql:///d?host=a,b&port=7               | a:7,b:7/d",
                "postgresql:///d?host=a,,::1&port=7,,8         | a:7,localhost:5432,[::1]:8/d",
                "postgresql://a:1,b:2/d?host=c                 | c:5432/d",
                "postgresql://h?dbname=d&user=u                | h:5432/d",
                "postgresql://h/d?user=me@example.com          | h:5432/d",
                "postgresql://h/a/b                            | h:5432/a/b",
                "postgresql://h/d?pool-size=3&parameter.geqo=off | h:5432/d",
                "jdbc:postgresql:d                             | localhost:5432/d",
                "jdbc:postgresql:/                             | localhost:5432/postgres",
                "jdbc:postgresql:                              | localhost:5432/postgres",
                "jdbc:postgresql:d?user=u                      | localhost:5432/d",
                "jdbc:postgresql://h:1/d?user=u&password=p     | h:1/d",
                "jdbc:postgresql://h/                          | h:5432/postgres",
                "jdbc:postgresql://h/?PGDBNAME=d&PGHOST=k&PGPORT=7 | k:7/d",
            })
    void leavesOutWhatHasADefault(String url, String target) {
        assertThat(Settings.of(url).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://h/d?ssl=true, REQUIRE",
        "postgresql://h/d?sslmode=disable&ssl=true, DISABLE",
        "jdbc:postgresql://h/d?ssl=true, VERIFY_FULL",
        "jdbc:postgresql://h/d?ssl=false, PREFER",
        "jdbc:postgresql://h/d?sslmode=require&ssl, REQUIRE",
    })
    void meansBySslWhatItsKindMeans(String url, TlsMode mode) {
        assertThat(Settings.of(url).tls().mode()).isEqualTo(mode);
    }

    @Test
    void setsWhatOptionsSay() {
        Settings settings = Settings.of("postgresql://h/d?options=-csearch_path%3Dsales,public%20-c%20"
                + "statement_timeout=5000%20--transaction-timeout=1min%20-c%20app.title=a%5C%20b");

        assertThat(settings.searchPath()).containsExactly("sales", "public");
        assertThat(settings.deadlines().statement()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.deadlines().transaction()).isEqualTo(Duration.ofMinutes(1));
        assertThat(settings.parameters()).isEqualTo(Map.of("app.title", "a b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "connect_timeout=soon    | connect_timeout is \"soon\": expected a number of seconds, without a unit",
                "connect_timeout=0       | connect-timeout is 0: expected 100ms to 10min",
                "sslmode=on              | sslmode is \"on\": expected one of disable, prefer, require, verify-ca, verify-full",
                "ssl=on                  | ssl is \"on\": expected one of true",
                "target_session_attrs=up | target_session_attrs is \"up\": expected one of any, read-write, read-only, primary,"
                        + " standby, prefer-standby",
                "targetServerType=up     | targetServerType is \"up\": expected one of any, primary, master, secondary, slave,"
                        + " preferSecondary, preferSlave",
                "load_balance_hosts=yes  | load_balance_hosts is \"yes\": expected one of disable, random",
                "port=x                  | port is no number: expected 1 to 65535",
                "port=0                  | port is 0: expected 1 to 65535",
                "host=a,b&port=1,2,3     | there are 3 ports for 2 hosts: expected one port for all, or one for each",
                "host=%2Ftmp             | host \"/tmp\" is a Unix-domain socket, which pgpx does not support: expected a name"
                        + " or an address",
                "options=-e              | options can only hold -c name=value and --name=value",
                "options=-c%20geqo       | options has a parameter without a value: expected -c name=value",
                "options=-c%20statement_timeout%3Dsoon | statement_timeout in options is \"soon\": expected 100ms to 1d",
                "options=-c%20TimeZone%3DUTC | parameter \"TimeZone\" cannot be set: the driver sends the one of the JVM, which"
                        + " -Duser.timezone sets",
                "sslmod=require          | URL parameter \"sslmod\" is not known: did you mean \"sslmode\"?",
                "applicationname=a       | URL parameter \"applicationname\" is not known: did you mean \"application_name\"?",
                "colour=red              | URL parameter \"colour\" is not known: the settings reference lists all",
                "url=x                   | URL parameter \"url\" is not known: the settings reference lists all",
                "flag                    | URL parameter \"flag\" has no value: expected name=value",
                "user=%zz                | URL parameter \"user\" has a broken percent escape: expected % and two hexadecimal"
                        + " digits of UTF-8, not %00",
                "prepareThreshold=3      | URL parameter \"prepareThreshold\" is not supported: pgpx prepares every statement from"
                        + " its first execution on",
                "client_encoding=latin1  | URL parameter \"client_encoding\" is not supported: pgpx always uses UTF8",
            })
    void namesParametersThatAreWrong(String query, String problem) {
        assertThat(problemsOf("postgresql://u:hunter2@h/d?" + query)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://u:hunter2/s3cret@h/d  | the URL has an @ after its first /: write / in user and password as %2F,"
                        + " and @ as %40",
                "postgresql://u:5/s3cret@h/d        | the URL has an @ after its first /: write / in user and password as %2F,"
                        + " and @ as %40",
                "postgresql://u:5?s3cret@h/d        | a URL parameter has no value: expected name=value",
                "postgresql://u:5?s3cret=x@h/d      | a URL parameter is not known: write ? and @ in user and password as %3F"
                        + " and %40",
                "postgresql://u:s3cret@hunter2@h/d  | the URL has several @ before its first /: write those in user and password"
                        + " as %40",
                "postgresql://u:hunter2             | the port of host \"u\" is not a number from 1 to 65535",
                "postgresql://u:hunter2%@h/d        | password has a broken percent escape: expected % and two hexadecimal digits"
                        + " of UTF-8, not %00",
                "postgresql://u:hunter2%00@h/d      | password has a broken percent escape: expected % and two hexadecimal digits"
                        + " of UTF-8, not %00",
                "postgresql://u:hunter2%ff@h/d      | password has a broken percent escape: expected % and two hexadecimal digits"
                        + " of UTF-8, not %00",
            })
    void neverRepeatsWhatMayBeAPassword(String url, String problem) {
        assertThat(problemsOf(url)).contains(problem);
    }

    @Test
    void isRefusedWithoutBeingRepeatedWhenItIsNone() {
        assertThatThrownBy(() -> Settings.of("mysql://u:hunter2@h/d"))
                .hasMessage(
                        """
                        PGPX-2001: one setting is wrong
                          the URL does not begin with postgresql:// (or postgres://, or jdbc:postgresql:)
                          Correct what is named; a URL looks like postgresql://user:password@host:5432/database.""");
    }
}
