package dev.pgpx.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** libpq's parameters that pgpx cannot honour, with the reason; a value that says what pgpx does anyway is harmless. */
final class UnhonouredParameters {
    private static final Map<String, Reason> ALL = all();

    private UnhonouredParameters() {}

    private record Reason(String words, List<String> harmless) {}

    private static Map<String, Reason> all() {
        Map<String, Reason> all = new LinkedHashMap<>();
        String java = "what Java allows is used";
        all.put("require_auth", new Reason("the server chooses how it asks for the password", List.of()));
        all.put("sslnegotiation", new Reason("encryption is always negotiated", List.of("postgres")));
        all.put("sslcompression", new Reason("compression is not supported", List.of("0")));
        all.put("sslcertmode", new Reason("a client's certificate is sent where one is named", List.of("allow")));
        all.put("sslcrl", new Reason("lists of revoked certificates are not looked at", List.of()));
        all.put("sslcrldir", new Reason("lists of revoked certificates are not looked at", List.of()));
        all.put("sslsni", new Reason("Java sends the server's name", List.of("1")));
        all.put("requirepeer", new Reason("Unix-domain sockets are not supported", List.of()));
        all.put("ssl_min_protocol_version", new Reason(java, List.of("TLSv1.2")));
        all.put("ssl_max_protocol_version", new Reason(java, List.of()));
        all.put("gssencmode", new Reason("GSSAPI is not supported", List.of("disable", "allow", "prefer")));
        all.put("krbsrvname", new Reason("GSSAPI is not supported", List.of("postgres")));
        all.put("gsslib", new Reason("GSSAPI is not supported", List.of()));
        all.put("gssdelegation", new Reason("GSSAPI is not supported", List.of("0")));
        all.put(
                "client_encoding",
                new Reason("pgpx always uses UTF8", List.of("UTF8", "UTF-8", "utf8", "utf-8", "auto")));
        all.put("min_protocol_version", new Reason("the driver speaks version 3.0", List.of("3.0")));
        all.put("max_protocol_version", new Reason("the driver speaks version 3.0", List.of("3.0", "latest")));
        all.put("datestyle", new Reason("pgpx reads and writes values with its own", List.of()));
        all.put("timezone", new Reason("sessions have the time zone of the JVM", List.of()));
        all.put("keepalives", new Reason("it is always on", List.of("1")));
        all.put("keepalives_idle", new Reason("that of the system counts", List.of("0")));
        all.put("keepalives_interval", new Reason("that of the system counts", List.of("0")));
        all.put("keepalives_count", new Reason("that of the system counts", List.of("0")));
        all.put("tcp_user_timeout", new Reason("the deadlines of pgpx count", List.of("0")));
        all.put("fallback_application_name", new Reason("the default is pgpx", List.of()));
        all.put("replication", new Reason("replication is not supported", List.of("false", "off", "no", "0")));
        all.put("sslkeylogfile", new Reason("Java writes none", List.of()));
        all.put("scram_client_key", new Reason("the password is needed", List.of()));
        all.put("scram_server_key", new Reason("the password is needed", List.of()));
        all.put("oauth_issuer", new Reason("OAuth is not supported", List.of()));
        all.put("oauth_client_id", new Reason("OAuth is not supported", List.of()));
        all.put("oauth_client_secret", new Reason("OAuth is not supported", List.of()));
        all.put("oauth_scope", new Reason("OAuth is not supported", List.of()));
        return all;
    }

    static Iterable<String> names() {
        return ALL.keySet();
    }

    static boolean has(String parameter) {
        return ALL.containsKey(parameter);
    }

    /** Why a value cannot be honoured; empty when it is harmless. */
    static Optional<String> reason(String parameter, String text) {
        Reason reason = ALL.get(parameter);
        return reason == null || reason.harmless().contains(text) ? Optional.empty() : Optional.of(reason.words());
    }
}
