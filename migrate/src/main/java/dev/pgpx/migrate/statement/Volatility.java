package dev.pgpx.migrate.statement;

import java.util.Set;

/**
 * Whether the default of a new column must be computed for each row: then the table is written anew.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, Notes. A function that is
 * not known here may be volatile, which is what functions are when nobody says otherwise.
 */
final class Volatility {
    /** Those that are not volatile, of those that stand in defaults. */
    private static final Set<String> STEADY = Set.of(
            ("now transaction_timestamp statement_timestamp current_setting coalesce nullif greatest least lower upper initcap"
                            + " concat concat_ws format md5 sha256 sha224 sha384 sha512 length char_length substring substr"
                            + " trim btrim ltrim rtrim lpad rpad left right repeat replace reverse split_part strpos position"
                            + " overlay translate encode decode to_char to_date to_timestamp to_number date_trunc date_part"
                            + " extract age make_date make_time make_timestamp make_timestamptz make_interval justify_days"
                            + " justify_hours justify_interval abs ceil ceiling floor round trunc mod power sqrt sign exp ln log"
                            + " div gcd lcm pi row array_fill array_append array_cat array_prepend array_remove cardinality"
                            + " string_to_array array_to_string to_json to_jsonb json_build_object jsonb_build_object"
                            + " json_build_array jsonb_build_array jsonb_set jsonb_object json_object row_to_json"
                            + " int4range int8range numrange tsrange tstzrange daterange int4multirange datemultirange"
                            + " tstzmultirange point box circle line lseg path polygon inet_client_addr host network"
                            + " current_user session_user current_schema current_schemas current_database pg_backend_pid"
                            + " txid_current pg_current_xact_id version to_tsvector to_tsquery plainto_tsquery hashtext"
                            + " quote_ident quote_literal regexp_replace regexp_match ascii chr uuid_nil uuid_ns_dns"
                            + " numeric decimal dec varchar char character varying bit varbit timestamp timestamptz time timetz interval"
                            + " any all in cast array current_timestamp localtimestamp current_time localtime")
                    .split(" "));

    private Volatility() {}

    /** Whether it is, or may be. */
    static boolean isVolatile(String expression) {
        Cursor cursor = new Cursor(expression);
        String schema = "";
        boolean type = false;
        while (!cursor.atEnd()) {
            Token token = cursor.next();
            if (token.isName() && cursor.accept(".")) {
                schema = token.text();
                continue;
            }
            boolean known = STEADY.contains(token.text()) && (schema.isEmpty() || schema.equals("pg_catalog"));
            if (token.isName() && cursor.is("(") && !known && !type) {
                return true;
            }
            schema = "";
            type = token.is(":"); // a cast: what stands in parentheses behind it belongs to a type
        }
        return false;
    }
}
