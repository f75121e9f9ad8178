package com.example;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code ticket} of {@link Ticket}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TicketTable extends Table<Ticket> {
    /** The table under its own name. */
    public static final TicketTable TICKET = new TicketTable("ticket");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);

    /** The columns of {@link Seat}. */
    public final SeatColumns seat = new SeatColumns();

    /** Column {@code guest}: {@code text}. */
    public final TextColumn guest = text("guest", Codecs.TEXT);

    /** Constraint {@code ticket_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "ticket_pkey", id);

    /** Constraint {@code ticket_seat_shop_id_fkey}. */
    public final Constraint seatShopIdForeignKey = constraint(Constraint.Kind.FOREIGN_KEY,
            "ticket_seat_shop_id_fkey", seat.shopId);

    private TicketTable(String alias) {
        super("", "ticket", alias);
    }

    @Override
    public TicketTable as(String alias) {
        return new TicketTable(alias);
    }

    @Override
    public Ticket read(Row row, int at, Relations relations) {
        return new Ticket(
                row.getLong(at),
                new Seat(new Price(row.require(at + 1, Codecs.NUMERIC),
                        row.require(at + 2, Codecs.NUMERIC), row.require(at + 3, Codecs.NUMERIC)),
                        relations.one(seat.shop, row.getLong(at + 4))),
                row.require(at + 5, Codecs.TEXT));
    }

    @Override
    public void write(Ticket ticket, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(ticket.id());
            case 1 -> out.write(Codecs.NUMERIC, ticket.seat().price().net());
            case 2 -> out.write(Codecs.NUMERIC, ticket.seat().price().tax());
            case 3 -> out.write(Codecs.NUMERIC, ticket.seat().price().gross());
            case 4 -> out.write(Codecs.INT8, seat.shop.keyOf(ticket.seat().shop()));
            case 5 -> out.write(Codecs.TEXT, ticket.guest());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Ticket ticket) {
        return ticket.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code ticket} that is not stored yet. */
    static final class Draft implements dev.pgpx.query.Draft<Ticket> {
        private final BitSet assigned = new BitSet(6);

        private long id;

        private @Nullable String guest;

        private @Nullable Seat seat;

        private Draft() {
        }

        /**
         * Sets {@code id}.
         *
         * @param id the value
         * @return this draft
         */
        public Draft id(long id) {
            this.id = id;
            assigned.set(0);
            return this;
        }

        /**
         * Sets {@code guest}.
         *
         * @param guest the value
         * @return this draft
         */
        public Draft guest(String guest) {
            this.guest = Objects.requireNonNull(guest, "guest");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code seat}.
         *
         * @param seat the value
         * @return this draft
         */
        public Draft seat(Seat seat) {
            this.seat = Objects.requireNonNull(seat, "seat");
            assigned.set(1);
            assigned.set(2);
            assigned.set(4);
            return this;
        }

        @Override
        public Table<Ticket> table() {
            return TicketTable.TICKET;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(id);
                case 1 -> out.write(Codecs.NUMERIC, seat.price().net());
                case 2 -> out.write(Codecs.NUMERIC, seat.price().tax());
                case 4 -> out.write(Codecs.INT8, TicketTable.TICKET.seat.shop.keyOf(seat.shop()));
                case 5 -> out.write(Codecs.TEXT, guest);
                default -> throw TicketTable.TICKET.noColumn(column);
            }
        }
    }

    /** The columns of {@code seat}. */
    final class SeatColumns {
        /** The columns of {@link Price}. */
        public final Seat_PriceColumns price = new Seat_PriceColumns();

        /** Column {@code seat_shop_id}: {@code bigint}. */
        public final NumberColumn<Long> shopId = number("seat_shop_id", Codecs.INT8);

        /** The relation to one {@link Shop}. */
        public final ToOne<Ticket, Shop, Long> shop = one("seat.shop", shopId, () -> ShopTable.SHOP,
                ticket -> ticket.seat().shop());

        private SeatColumns() {
        }

        /**
         * The table at the other end of {@link #shop}, joined where its columns are used.
         *
         * @return the table, reached by this path
         */
        public ShopTable shop() {
            return path(shop, ShopTable.SHOP);
        }
    }

    /** The columns of {@code seat.price}. */
    final class Seat_PriceColumns {
        /** Column {@code seat_price_net}: {@code numeric}. */
        public final NumberColumn<BigDecimal> net = number("seat_price_net", Codecs.NUMERIC);

        /** Column {@code seat_price_tax}: {@code numeric}. */
        public final NumberColumn<BigDecimal> tax = number("seat_price_tax", Codecs.NUMERIC);

        /** Column {@code seat_price_gross}: {@code numeric}. */
        public final NumberColumn<BigDecimal> gross = number("seat_price_gross", Codecs.NUMERIC,
                ColumnFlag.GENERATED);

        private Seat_PriceColumns() {
        }
    }
}
