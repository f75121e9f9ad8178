package dev.pgpx.conformance.written;

import dev.pgpx.model.Label;

public enum VolumeStatus {
    @Label("draft")
    DRAFT,
    @Label("out of print")
    OUT_OF_PRINT,
    LOST
}
