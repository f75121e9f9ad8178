package dev.pgpx.database.settings;

import org.jspecify.annotations.Nullable;

/** The values that a setting takes: how they are written, and which are accepted. */
interface ValueKind<T> {
    /** The value of a text; null when it is the text of none. */
    @Nullable
    T parse(String text);

    /** Whether a value can be set. */
    boolean accepts(T value);

    /** A value as messages and the reference show it. */
    String show(T value);

    /** What is accepted, for messages and the reference. */
    String expected();
}
