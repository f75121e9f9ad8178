package dev.pgpx.conformance.writes;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.ToOne;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;

/** The table of {@link Ticket}, as the processor would write it. */
public final class TicketTable extends Table<Ticket> {
    public static final TicketTable TICKET = new TicketTable("ticket");

    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID, ColumnFlag.GENERATED);
    public final TextColumn code = text("code", Codecs.TEXT);
    public final TextColumn title = text("title", Codecs.TEXT);
    public final NumberColumn<Integer> amount = number("amount", Codecs.INT4);
    public final NumberColumn<Long> ownerId = number("owner_id", Codecs.INT8, ColumnFlag.NULLABLE);
    public final ToOne<Ticket, Person, Long> owner = one("owner", ownerId, () -> PersonTable.PERSON);
    public final NumberColumn<Integer> version = number("version", Codecs.INT4, ColumnFlag.VERSION, ColumnFlag.DEFAULT);
    public final TimestamptzColumn<Instant> createdAt =
            timestamptz("created_at", Codecs.TIMESTAMPTZ, ColumnFlag.CREATED_AT, ColumnFlag.DEFAULT);
    public final TimestamptzColumn<Instant> updatedAt =
            timestamptz("updated_at", Codecs.TIMESTAMPTZ, ColumnFlag.UPDATED_AT, ColumnFlag.DEFAULT);
    public final TimestamptzColumn<Instant> deletedAt =
            timestamptz("deleted_at", Codecs.TIMESTAMPTZ, ColumnFlag.NULLABLE, ColumnFlag.DELETED_AT);

    public final Constraint codeKey = constraint(Constraint.Kind.UNIQUE, "ticket_code_key", code);
    public final Constraint amountCheck = constraint(Constraint.Kind.CHECK, "ticket_amount_check", amount);
    public final Constraint ownerKey = constraint(Constraint.Kind.FOREIGN_KEY, "ticket_owner_id_fkey", ownerId);

    private TicketTable(String alias) {
        super("", "ticket", alias);
    }

    @Override
    public TicketTable as(String alias) {
        return new TicketTable(alias);
    }

    public PersonTable owner() {
        return path(owner, PersonTable.PERSON);
    }

    @Override
    public Ticket read(Row row, int at, Relations relations) {
        return new Ticket(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.require(at + 2, Codecs.TEXT),
                row.getInt(at + 3),
                row.isNull(at + 4) ? null : relations.one(owner, row.getLong(at + 4)),
                row.getInt(at + 5),
                row.get(at + 6, Codecs.TIMESTAMPTZ),
                row.get(at + 7, Codecs.TIMESTAMPTZ),
                row.get(at + 8, Codecs.TIMESTAMPTZ));
    }

    @Override
    public void write(Ticket ticket, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, ticket.id());
            case 1 -> out.write(Codecs.TEXT, ticket.code());
            case 2 -> out.write(Codecs.TEXT, ticket.title());
            case 3 -> out.write(Codecs.INT4, ticket.amount());
            case 4 -> out.write(Codecs.INT8, owner.keyOf(ticket.owner()));
            case 5 -> out.write(Codecs.INT4, ticket.version());
            case 6 -> out.write(Codecs.TIMESTAMPTZ, ticket.createdAt());
            case 7 -> out.write(Codecs.TIMESTAMPTZ, ticket.updatedAt());
            case 8 -> out.write(Codecs.TIMESTAMPTZ, ticket.deletedAt());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Ticket ticket) {
        return ticket.id();
    }
}
