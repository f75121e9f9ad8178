package dev.pgpx.conformance.documents;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import java.time.Instant;

/** What a sensor has measured; for the guide to many records at once. */
@Table
public record Reading(@GeneratedId long id, String sensor, Instant at, double celsius) {
    Reading corrected() {
        return new Reading(id, sensor, at, celsius - 0.5);
    }
}
