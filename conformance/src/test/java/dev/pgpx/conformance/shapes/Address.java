package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Column;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.One;
import org.jspecify.annotations.Nullable;

@Embeddable
record Address(String street, @Column(name = "zip") String code, One<City> city, @Nullable Geo geo) {
    @Embeddable
    record Geo(double latitude, double longitude) {}
}
