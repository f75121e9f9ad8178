package com.example;

import dev.pgpx.model.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Embeddable
record Contact(@Unique String email, @Check("length(\"zip\") = 5 or Country <> 'de'") String zip, String country) {}

@Embeddable
record Period(LocalDate since, @Check(value = "until > since and 'since' <> ''", name = "shop_order") LocalDate until) {}

@Embeddable
record Price(BigDecimal net, BigDecimal tax, @Computed("net + tax") BigDecimal gross) {}

@Embeddable
record Audit(@CreatedAt Instant createdAt, @CreatedBy String createdBy, @Version int version) {}

@Embeddable
record Seat(Price price, @OnDelete(DeleteRule.CASCADE) One<Shop> shop) {}

@Table
@Unique({"name", "contact.country"})
@Check("contact_zip <> bill_zip")
record Shop(
        @GeneratedId long id,
        String name,
        Contact contact,
        @Embedded(prefix = "bill_") Contact billing,
        @Nullable Period open,
        Audit audit) {}

@Table
record Ticket(@Id long id, Seat seat, @Comment("who sits there") String guest) {}

@View(Ticket.class)
record TicketLine(
        String guest,
        @Path("seat.price.gross") BigDecimal gross,
        @Path("seat.shop.contact.country") String country,
        @Path("seat.shop") ShopLine shop,
        @Column(name = "seat_shop_id") long shopId) {}

@View(Shop.class)
record ShopLine(String name, @Path("contact.email") String email, @Path("open.since") @Nullable LocalDate since) {}
