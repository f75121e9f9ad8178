package dev.pgpx.query;

/**
 * What of SQL not every supported server has. A statement that needs one is refused by name, before it is sent, on a server
 * that is older.
 *
 * <p>Source: the release notes of the <a href="https://www.postgresql.org/docs/release/">versions</a>.
 */
public enum ServerFeature {
    /** {@code <<|} and {@code |>>} of points. */
    POINT_ABOVE_BELOW("<<| and |>> of points", 14),
    /** {@code bit_count}. */
    BIT_COUNT("bit_count", 14),
    /** {@code search breadth first by …} of a recursive query. */
    SEARCH("SEARCH of a recursive query", 14),
    /** {@code cycle … set … using …} of a recursive query. */
    CYCLE("CYCLE of a recursive query", 14),
    /** {@code group by distinct …}. */
    GROUP_BY_DISTINCT("GROUP BY DISTINCT", 14),
    /** {@code bit_xor}. */
    BIT_XOR("bit_xor", 14),
    /** {@code range_agg}, {@code range_intersect_agg}. */
    RANGE_AGGREGATES("range_agg and range_intersect_agg", 14),
    /** {@code min} and {@code max} of {@code xid8}. */
    MIN_MAX_OF_XID8("min and max of xid8", 15),
    /** {@code range_agg} of multiranges. */
    RANGE_AGG_OF_MULTIRANGES("range_agg of multiranges", 15),
    /** {@code any_value}. */
    ANY_VALUE("any_value", 16),
    /** {@code jsonb_agg_strict}, {@code jsonb_object_agg_unique} and their relatives. */
    STRICT_JSON_AGGREGATES("JSON aggregates that are strict or unique", 16),
    /** {@code min} and {@code max} of {@code bytea}. */
    MIN_MAX_OF_BYTEA("min and max of bytea", 18),
    /** Multirange types. */
    MULTIRANGE("a multirange", 14),
    /** {@code date_bin}. */
    DATE_BIN("date_bin", 14),
    /** {@code trim_array}. */
    TRIM_ARRAY("trim_array", 14),
    /** {@code regexp_like}, {@code regexp_count}, {@code regexp_instr}, {@code regexp_substr}. */
    REGEXP_FUNCTIONS("regexp_like, regexp_count, regexp_instr or regexp_substr", 15),
    /** {@code array_sample}, {@code array_shuffle}. */
    ARRAY_SAMPLE("array_sample or array_shuffle", 16),
    /** {@code date_add}, {@code date_subtract}. */
    DATE_ADD("date_add or date_subtract", 16),
    /** {@code casefold}. */
    CASEFOLD("casefold", 18),
    /** {@code array_sort}, {@code array_reverse}. */
    ARRAY_SORT("array_sort or array_reverse", 18),
    /** {@code uuidv7}. */
    UUIDV7("uuidv7", 18),
    /** {@code merge}. */
    MERGE("MERGE", 15),
    /** {@code is json}. */
    IS_JSON("IS JSON", 16),
    /** {@code uuid_extract_timestamp} and {@code uuid_extract_version}. */
    UUID_EXTRACT("parts of a uuid", 17),
    /** {@code json_exists}, {@code json_query} and {@code json_value}. */
    SQL_JSON("JSON_EXISTS, JSON_QUERY and JSON_VALUE", 17),
    /** {@code merge … returning} and {@code merge_action()}. */
    MERGE_RETURNING("MERGE with RETURNING", 17),
    /** {@code when not matched by source}. */
    MERGE_BY_SOURCE("MERGE with WHEN NOT MATCHED BY SOURCE", 17),
    /** {@code crc32} and {@code crc32c}. */
    CRC32("crc32", 18),
    /** {@code reverse} of {@code bytea}. */
    REVERSE_BYTES("reverse of bytea", 18),
    /** {@code returning old.…, new.…}. */
    RETURNING_OLD_NEW("RETURNING of old and new values", 18),
    /** {@code unique nulls not distinct}. */
    NULLS_NOT_DISTINCT("NULLS NOT DISTINCT", 15),
    /** {@code generated always as (…) virtual}. */
    VIRTUAL_COLUMNS("a virtual generated column", 18);

    private final String words;
    private final int version;

    ServerFeature(String words, int version) {
        this.words = words;
        this.version = version;
    }

    /**
     * What it is called.
     *
     * @return a few words, PostgreSQL's own
     */
    public String words() {
        return words;
    }

    /**
     * The first version that has it.
     *
     * @return the major version
     */
    public int version() {
        return version;
    }
}
