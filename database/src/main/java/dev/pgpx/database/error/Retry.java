package dev.pgpx.database.error;

/** Whether a call that failed may be made again. */
public enum Retry {
    /** Nothing of it was kept, and it may succeed another time: it can be made again. */
    SAFE,

    /** Nothing of it was kept, and it will fail again unless something is changed. */
    USELESS,

    /** It may have been done: look before it is made again. */
    UNSAFE
}
