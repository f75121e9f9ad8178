package dev.pgpx.model;

/** How ids of type {@code uuid} are made. Source: <a href="https://www.rfc-editor.org/rfc/rfc9562">RFC 9562</a>. */
public enum UuidVersion {
    /** Version 4: 122 random bits. */
    RANDOM,
    /** Version 7: the time in milliseconds, then random bits. New rows lie beside each other in the index. */
    TIME_ORDERED
}
