package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;

@Table
record City(@Id Code code, String name, @Inverse("home.city") Many<Person> people) {
    @Embeddable
    record Code(String value) {}
}
