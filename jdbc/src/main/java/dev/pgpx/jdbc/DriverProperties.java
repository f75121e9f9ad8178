package dev.pgpx.jdbc;

import dev.pgpx.database.settings.Host;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.database.settings.TlsMode;
import dev.pgpx.database.settings.TlsSettings;
import dev.pgpx.jdbc.socket.NotedSockets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.postgresql.ssl.DefaultJavaSSLFactory;
import org.postgresql.util.HostSpec;

/** What the driver is told to make a connection of these settings. Immutable. */
final class DriverProperties {
    private static final String ANY = "any";
    private static final String WHITE_SPACE = " \t\n\u000b\f\r";

    /** How long a request to cancel may take; longer than the session waits for it. */
    private static final int CANCEL_SECONDS = 2;

    /** The first version that looks whether its client is still there while it works. */
    private static final int CHECKS_CLIENT = 14;

    private final Settings settings;
    /** In the driver's words. */
    private final String target;

    DriverProperties(Settings settings, TargetServer target) {
        this(settings, target(target));
    }

    private DriverProperties(Settings settings, String target) {
        this.settings = settings;
        this.target = target;
    }

    /** The same, but a primary before any other where any server would do. */
    DriverProperties preferringPrimary() {
        return target.equals(ANY) ? new DriverProperties(settings, "preferPrimary") : this;
    }

    HostSpec[] hosts() {
        List<HostSpec> hosts = new ArrayList<>();
        for (Host host : settings.hosts()) {
            hosts.add(new HostSpec(host.name(), host.port()));
        }
        return hosts.toArray(new HostSpec[0]);
    }

    /** For the driver's own messages only; without user and password. */
    String url() {
        return "jdbc:postgresql://" + settings.target();
    }

    /**
     * @param password the password as it is now
     * @param options whether parameters go with the start of the session, which a pooler may refuse
     * @param serverMajor the server's version, 0 while it is not known
     */
    Properties of(@Nullable String password, boolean options, int serverMajor) {
        Properties info = new Properties();
        PGProperty.USER.set(info, settings.user());
        PGProperty.PG_DBNAME.set(info, settings.database());
        PGProperty.PASSWORD.set(info, password);
        PGProperty.APPLICATION_NAME.set(info, settings.applicationName());
        // the name goes with the start of the session, where a reset finds it again
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(info, "13");
        PGProperty.TARGET_SERVER_TYPE.set(info, target);
        PGProperty.LOAD_BALANCE_HOSTS.set(info, settings.loadBalanceHosts());
        PGProperty.HOST_RECHECK_SECONDS.set(info, 0);
        tls(info, settings.tls());
        timeouts(info);
        PGProperty.SOCKET_FACTORY.set(info, NotedSockets.class.getName());
        PGProperty.TCP_KEEP_ALIVE.set(info, true);
        // details show values, and its exceptions are the causes of ours, which get logged
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(info, false);
        // nothing is named on the server before it is known that the session is ours alone: see PhysicalConnection
        PGProperty.PREPARE_THRESHOLD.set(info, 0);
        PGProperty.PREPARED_STATEMENT_CACHE_QUERIES.set(info, settings.statementCacheSize());
        if (options) {
            PGProperty.OPTIONS.set(info, options(serverMajor));
        }
        return info;
    }

    private static String target(TargetServer wanted) {
        return switch (wanted) {
            case ANY -> ANY;
            case PRIMARY -> "primary";
            case STANDBY -> "secondary";
            case PREFER_STANDBY -> "preferSecondary";
        };
    }

    private static void tls(Properties info, TlsSettings tls) {
        PGProperty.SSL_MODE.set(info, tls.mode().keyword());
        file(info, PGProperty.SSL_ROOT_CERT, tls.rootCertificate());
        file(info, PGProperty.SSL_CERT, tls.certificate());
        file(info, PGProperty.SSL_KEY, tls.key());
        PGProperty.SSL_PASSWORD.set(info, tls.keyPassword().current());
        boolean verified = tls.mode() == TlsMode.VERIFY_CA || tls.mode() == TlsMode.VERIFY_FULL;
        if (verified && tls.rootCertificate() == null && tls.certificate() == null) {
            // the authorities that Java trusts, and not the file ~/.postgresql/root.crt, which is the driver's default
            PGProperty.SSL_FACTORY.set(info, DefaultJavaSSLFactory.class.getName());
        }
        PGProperty.CHANNEL_BINDING.set(info, tls.channelBinding().keyword());
    }

    private static void file(Properties info, PGProperty property, @Nullable Path file) {
        if (file != null) {
            property.set(info, file.toString());
        }
    }

    /** The sockets have no timeouts of their own, see {@link SocketLimit}; after the login each call has its deadline. */
    private static void timeouts(Properties info) {
        PGProperty.CONNECT_TIMEOUT.set(info, 0);
        PGProperty.SOCKET_TIMEOUT.set(info, 0);
        PGProperty.SSL_RESPONSE_TIMEOUT.set(info, 0);
        PGProperty.GSS_RESPONSE_TIMEOUT.set(info, 0);
        PGProperty.CANCEL_SIGNAL_TIMEOUT.set(info, CANCEL_SECONDS);
    }

    private String options(int serverMajor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        // in text form a database that is told to print fewer digits would lose some of every float
        parameters.put("extra_float_digits", "1");
        parameters.put(SessionStart.MARK, SessionStart.MARKED);
        Duration idle = settings.deadlines().idleInTransaction();
        if (!idle.isZero()) {
            parameters.put("idle_in_transaction_session_timeout", String.valueOf(idle.toMillis()));
        }
        if (serverMajor >= CHECKS_CLIENT) {
            parameters.put("client_connection_check_interval", "10s");
        }
        if (settings.readOnly()) {
            parameters.put("default_transaction_read_only", "on");
        }
        if (!settings.searchPath().isEmpty()) {
            parameters.put("search_path", searchPath());
        }
        parameters.putAll(settings.parameters());
        StringJoiner options = new StringJoiner(" ");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            options.add("-c " + parameter.getKey() + "=" + escaped(parameter.getValue()));
        }
        return options.toString();
    }

    private String searchPath() {
        StringJoiner path = new StringJoiner(",");
        for (String schema : settings.searchPath()) {
            path.add('"' + schema.replace("\"", "\"\"") + '"');
        }
        return path.toString();
    }

    /** White space ends an option unless a backslash stands before it. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 2);
        for (int i = 0; i < value.length(); i++) {
            if (WHITE_SPACE.indexOf(value.charAt(i)) >= 0 || value.charAt(i) == '\\') {
                escaped.append('\\');
            }
            escaped.append(value.charAt(i));
        }
        return escaped.toString();
    }
}
