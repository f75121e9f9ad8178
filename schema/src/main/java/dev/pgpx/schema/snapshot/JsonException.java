package dev.pgpx.schema.snapshot;

/** Text that is not the JSON of a snapshot. Becomes an error that names the file. */
final class JsonException extends Exception {
    JsonException(String message) {
        super(message);
    }
}
