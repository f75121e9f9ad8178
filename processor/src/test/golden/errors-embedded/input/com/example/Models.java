package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.Id;
import dev.pgpx.model.Json;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.Version;
import dev.pgpx.model.View;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Embeddable
record Empty() {}

@Embeddable
record Node(String name, @Nullable Node next) {}

@Embeddable
record Items(Many<Order> orders) {}

@Embeddable
record Odd(Object thing) {}

@Embeddable
record Point(int x, int y) {}

@Embeddable
class Mute {
    Mute(int number) {}
}

class Outer {
    @Embeddable
    private record Hidden(int number) {}

    @Table
    record Shape(@Id long id, Hidden hidden) {}
}

@Table
record Order(
        @Id long id,
        One<Customer> customer,
        Empty empty,
        Node node,
        Odd odd,
        Mute mute,
        Point from,
        @Embedded(prefix = "from_") Point to,
        @Unique @Column(name = "p") Point pair,
        @Embedded int number,
        @Embedded @Json List<String> texts) {}

@Table
record Customer(@Id long id, Items items) {}

@Table
record Optionally(@Id @Nullable Point point, String pointX) {}

@Embeddable
record Coded(@DefaultFrom("make") String code) {}

@Embeddable
record Gone(@Nullable @SoftDelete Instant at, @Version int version) {}

@Table
record Ticket(@Id long id, Coded coded, @Nullable Gone gone) {
    static String make() {
        return "";
    }
}

@View(Ticket.class)
record TicketLine(long id, Coded coded) {}

@Table
record Sized(@Id @Nullable Point point) {}
