package dev.pgpx.schema.fact;

/** When a trigger or rule takes effect. */
public enum Firing {
    /** In sessions that are no replication: the default. */
    ORIGIN,
    /** Never. */
    DISABLED,
    /** In replication only. */
    REPLICA,
    /** Always. */
    ALWAYS
}
