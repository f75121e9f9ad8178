package dev.pgpx.conformance.writes;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.query.TimestamptzColumn;
import dev.pgpx.query.ToMany;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.time.Instant;

/** The table of {@link Person}, as the processor would write it. */
public final class PersonTable extends Table<Person> {
    public static final PersonTable PERSON = new PersonTable("person");

    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID, ColumnFlag.GENERATED);
    public final TextColumn name = text("name", Codecs.TEXT);
    public final TimestamptzColumn<Instant> deletedAt =
            timestamptz("deleted_at", Codecs.TIMESTAMPTZ, ColumnFlag.NULLABLE, ColumnFlag.DELETED_AT);
    public final ToMany<Person, Ticket> tickets = many("tickets", () -> TicketTable.TICKET, "owner_id");

    private PersonTable(String alias) {
        super("", "person", alias);
    }

    @Override
    public PersonTable as(String alias) {
        return new PersonTable(alias);
    }

    @Override
    public Person read(Row row, int at, Relations relations) {
        return new Person(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.get(at + 2, Codecs.TIMESTAMPTZ),
                relations.many(tickets, row.getLong(at)));
    }

    @Override
    public void write(Person person, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, person.id());
            case 1 -> out.write(Codecs.TEXT, person.name());
            case 2 -> out.write(Codecs.TIMESTAMPTZ, person.deletedAt());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Person person) {
        return person.id();
    }
}
