package dev.pgpx.conformance.written;

import dev.pgpx.model.Label;

public enum VolumeMoods {
    @Label("good")
    GOOD,
    @Label("bad")
    BAD
}
