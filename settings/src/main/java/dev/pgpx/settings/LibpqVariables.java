package dev.pgpx.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * libpq's environment variables and the parameters that they stand for.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-envars.html">Environment Variables</a> of PostgreSQL 18.
 */
final class LibpqVariables {
    /** By variable; those of them that pgpx does not honour are in {@link UnhonouredParameters}, too. */
    static final Map<String, String> PARAMETERS = parameters();

    /** Those that are no parameters of a connection: they say where files are, or are for libpq's own messages. */
    static final List<String> OTHERS = List.of("PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGLOCALEDIR");

    private LibpqVariables() {}

    private static Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("PGHOST", "host");
        all.put("PGHOSTADDR", "hostaddr");
        all.put("PGPORT", "port");
        all.put("PGDATABASE", "dbname");
        all.put("PGUSER", "user");
        all.put("PGPASSWORD", "password");
        all.put("PGPASSFILE", "passfile");
        all.put("PGCHANNELBINDING", "channel_binding");
        all.put("PGOPTIONS", "options");
        all.put("PGAPPNAME", "application_name");
        all.put("PGSSLMODE", "sslmode");
        all.put("PGREQUIRESSL", "requiressl");
        all.put("PGSSLCERT", "sslcert");
        all.put("PGSSLKEY", "sslkey");
        all.put("PGSSLROOTCERT", "sslrootcert");
        all.put("PGCONNECT_TIMEOUT", "connect_timeout");
        all.put("PGTARGETSESSIONATTRS", "target_session_attrs");
        all.put("PGLOADBALANCEHOSTS", "load_balance_hosts");
        all.put("PGGEQO", "geqo");
        all.put("PGREQUIREAUTH", "require_auth");
        all.put("PGSSLNEGOTIATION", "sslnegotiation");
        all.put("PGSSLCOMPRESSION", "sslcompression");
        all.put("PGSSLCERTMODE", "sslcertmode");
        all.put("PGSSLCRL", "sslcrl");
        all.put("PGSSLCRLDIR", "sslcrldir");
        all.put("PGSSLSNI", "sslsni");
        all.put("PGREQUIREPEER", "requirepeer");
        all.put("PGSSLMINPROTOCOLVERSION", "ssl_min_protocol_version");
        all.put("PGSSLMAXPROTOCOLVERSION", "ssl_max_protocol_version");
        all.put("PGGSSENCMODE", "gssencmode");
        all.put("PGKRBSRVNAME", "krbsrvname");
        all.put("PGGSSLIB", "gsslib");
        all.put("PGGSSDELEGATION", "gssdelegation");
        all.put("PGCLIENTENCODING", "client_encoding");
        all.put("PGMINPROTOCOLVERSION", "min_protocol_version");
        all.put("PGMAXPROTOCOLVERSION", "max_protocol_version");
        all.put("PGDATESTYLE", "datestyle");
        all.put("PGTZ", "timezone");
        return all;
    }

    /** The parameters that the environment sets; an empty variable says nothing, as with libpq. */
    static Map<String, LibpqValue> read(Surroundings surroundings) {
        Map<String, LibpqValue> values = new LinkedHashMap<>();
        PARAMETERS.forEach((variable, parameter) -> surroundings
                .variable(variable)
                .ifPresent(text ->
                        values.put(parameter, new LibpqValue(text, new SettingOrigin(SettingLayer.LIBPQ, variable)))));
        return values;
    }
}
