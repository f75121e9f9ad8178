package dev.pgpx.jdbc;

import org.postgresql.core.Oid;
import org.postgresql.core.QueryExecutor;

/**
 * The types that go in binary form though the driver by itself would send them as text. Its own setting for that makes it look at
 * all types that it knows, which takes a program that starts some milliseconds.
 */
final class BinaryTypes {
    /**
     * The arrays that are sent in binary form, which costs the server and the client half of what text does. They come back as text:
     * of many the driver could not make text then, for those who read a column without its type.
     */
    private static final int[] SENT = {
        Oid.BOOL_ARRAY,
        Oid.BYTEA_ARRAY,
        Oid.DATE_ARRAY,
        Oid.FLOAT4_ARRAY,
        Oid.FLOAT8_ARRAY,
        Oid.INT2_ARRAY,
        Oid.INT4_ARRAY,
        Oid.INT8_ARRAY,
        Oid.INTERVAL_ARRAY,
        Oid.JSON_ARRAY,
        Oid.JSONB_ARRAY,
        Oid.NUMERIC_ARRAY,
        Oid.TEXT_ARRAY,
        Oid.TIME_ARRAY,
        Oid.TIMETZ_ARRAY,
        Oid.TIMESTAMP_ARRAY,
        Oid.TIMESTAMPTZ_ARRAY,
        Oid.UUID_ARRAY,
        Oid.VARCHAR_ARRAY
    };

    /** money and its array: their text depends on the server's locale, so it is never written, nor read. */
    private static final int[] BOTH_WAYS = {Oid.MONEY, Oid.MONEY_ARRAY};

    /** jsonb: a version and the text, which the server makes with a tenth less work than the text alone. */
    private static final int RECEIVED = Oid.JSONB;

    private BinaryTypes() {}

    /** Tells the driver of them. */
    static void tell(QueryExecutor driver) {
        for (int type : SENT) {
            driver.addBinarySendOid(type);
        }
        for (int type : BOTH_WAYS) {
            driver.addBinarySendOid(type);
            driver.addBinaryReceiveOid(type);
        }
        driver.addBinaryReceiveOid(RECEIVED);
    }
}
