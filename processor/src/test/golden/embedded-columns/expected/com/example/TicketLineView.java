package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewPart;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Ticket} as {@link TicketLine}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TicketLineView extends View<Ticket, TicketLine> {
    /** The view. */
    public static final TicketLineView TICKET_LINE = new TicketLineView();

    private final Codec<String> guest;

    private final Codec<BigDecimal> gross;

    private final Codec<String> country;

    private final ViewPart<ShopLine> shop;

    private TicketLineView() {
        super(TicketTable.TICKET, "TicketLine");
        this.guest = column(TicketTable.TICKET.guest);
        this.gross = column(TicketTable.TICKET.seat.price.gross);
        this.country = column(along(TicketTable.TICKET.seat.shop), ShopTable.SHOP.contact.country);
        column(TicketTable.TICKET.seat.shopId);
        this.shop = one(along(TicketTable.TICKET.seat.shop), ShopLineView.SHOP_LINE);
    }

    @Override
    public TicketLine read(Row row, int at, Relations relations) {
        return new TicketLine(
                row.require(at, guest),
                row.require(at + 1, gross),
                row.require(at + 2, country),
                shop.read(row, at, relations),
                row.getLong(at + 3));
    }
}
