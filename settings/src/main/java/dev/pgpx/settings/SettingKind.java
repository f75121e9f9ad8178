package dev.pgpx.settings;

/** What the value of a key is. */
public enum SettingKind {
    /** Any text. */
    TEXT,
    /** A text that is never shown. */
    SECRET,
    /** A whole number that an {@code int} can hold. */
    WHOLE_NUMBER,
    /** {@code true}, {@code on}, {@code yes}, {@code 1}, or one of their opposites. */
    TRUE_OR_FALSE,
    /** A time with PostgreSQL's units, such as {@code 500ms}. */
    DURATION,
    /** A number of bytes with PostgreSQL's units, such as {@code 8MB}. */
    SIZE,
    /** A file or folder; a relative one begins at the folder of the file that says it. */
    PATH,
    /** Texts: a list, or one text with commas between them. */
    LIST,
    /** Files or folders, as a list or with commas between them. */
    PATHS
}
