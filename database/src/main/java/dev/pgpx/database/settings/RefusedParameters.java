package dev.pgpx.database.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters that libpq or pgjdbc have and pgpx does not, with the reason; a value that says what pgpx does anyway is harmless. */
final class RefusedParameters {
    private static final Map<String, Refusal> BY_NAME = byName();

    private RefusedParameters() {}

    private record Refusal(String reason, List<String> harmless) {}

    private static Map<String, Refusal> byName() {
        Map<String, Refusal> all = new HashMap<>();
        add(all, "pgpx prepares every statement from its first execution on", "prepareThreshold", "preferQueryMode");
        add(all, "pgpx writes many rows at once by itself", "reWriteBatchedInserts", "reWriteBatchedInsertsSize");
        add(
                all,
                "the codecs of pgpx choose types and forms",
                "stringtype",
                "binaryTransfer",
                "binaryTransferEnable",
                "binaryTransferDisable",
                "convertBooleanToNumeric",
                "assumeMinServerVersion");
        add(all, "write the values into the URL", "service", "servicefile", "passfile");
        add(all, "write the address as the host", "hostaddr", "localSocketAddress");
        add(
                all,
                "GSSAPI and SSPI are not supported",
                "krbsrvname",
                "gsslib",
                "gssdelegation",
                "gssUseDefaultCreds",
                "kerberosServerName",
                "jaasApplicationName",
                "jaasLogin",
                "useSpnego",
                "sspiServiceClass");
        add(
                all,
                "name the files with tls-root-certificate, tls-certificate and tls-key",
                "sslfactory",
                "sslfactoryarg",
                "sslhostnameverifier",
                "sslpasswordcallback",
                "sslcrl",
                "sslcrldir",
                "sslcertmode");
        add(all, "that of Java is used", "ssl_min_protocol_version", "ssl_max_protocol_version", "sslsni");
        add(all, "a Unix-domain socket is not supported", "requirepeer", "socketFactory", "socketFactoryArg");
        add(all, "use password with a supplier", "authenticationPluginClassName");
        add(all, "use transactions of pgpx, whose nesting is a savepoint", "autosave", "cleanupSavepoints");
        add(all, "use leak-threshold", "logUnclosedConnections");
        add(all, "use application-name", "fallback_application_name");
        harmless(all, "pgpx always uses UTF8", List.of("UTF8", "UTF-8", "utf8", "utf-8", "auto"), "client_encoding");
        harmless(all, "pgpx always uses UTF8", List.of("false"), "allowEncodingChanges");
        harmless(all, "it is always on", List.of("true", "1"), "tcpKeepAlive", "keepalives", "tcpNoDelay");
        harmless(all, "GSSAPI is not supported", List.of("disable", "allow", "prefer"), "gssencmode", "gssEncMode");
        harmless(all, "encryption is negotiated", List.of("postgres"), "sslnegotiation", "sslNegotiation");
        harmless(all, "replication is not supported", List.of("false", "off", "no", "0"), "replication");
        harmless(all, "compression is not supported", List.of("0"), "sslcompression");
        return all;
    }

    private static void add(Map<String, Refusal> all, String reason, String... names) {
        harmless(all, reason, List.of(), names);
    }

    private static void harmless(Map<String, Refusal> all, String reason, List<String> values, String... names) {
        for (String name : names) {
            all.put(name, new Refusal(reason, values));
        }
    }

    static boolean knows(String name) {
        return BY_NAME.containsKey(name);
    }

    /** Why a parameter is refused; null when it is not known, or its value is harmless. */
    static @Nullable String reason(String name, String value) {
        Refusal refusal = BY_NAME.get(name);
        return refusal == null || refusal.harmless().contains(value) ? null : refusal.reason();
    }
}
