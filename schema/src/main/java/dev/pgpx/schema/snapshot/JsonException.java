package dev.pgpx.schema.snapshot;

import org.jspecify.annotations.Nullable;

/** Text that is not the JSON of a snapshot. Becomes an error that names the file. */
final class JsonException extends Exception {
    JsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
