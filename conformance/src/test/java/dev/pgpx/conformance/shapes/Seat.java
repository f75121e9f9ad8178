package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Embedded;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

@Table
record Seat(@Id @Embedded(prefix = "") Place place, boolean free) {
    record Place(int row, short number) {}
}
