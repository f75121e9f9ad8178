package dev.pgpx.cli.transfer;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.transfer.TransferFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a file is written in: mixed in by commands that read or write one. */
final class FileFormat {
    @Option(
            names = "--file-format",
            paramLabel = "FORMAT",
            description = "csv, tsv, json, ndjson or sql; without it what the file's name says.")
    private @Nullable TransferFormat format;

    /** The format that was said, or that the name tells. */
    TransferFormat of(String fileName) {
        return format != null
                ? format
                : TransferFormat.ofName(fileName).orElseThrow(() -> UsageException.of("PGPX-6050", fileName));
    }

    /** The format that was said; null when none was. */
    @Nullable
    TransferFormat said() {
        return format;
    }
}
