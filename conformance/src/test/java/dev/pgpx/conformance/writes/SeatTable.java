package dev.pgpx.conformance.writes;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.List;

/** The table of {@link Seat}, as the processor would write it. */
final class SeatTable extends Table<Seat> {
    static final SeatTable SEAT = new SeatTable("seat");

    final TextColumn room = text("room", Codecs.TEXT, ColumnFlag.ID);
    final NumberColumn<Integer> number = number("number", Codecs.INT4, ColumnFlag.ID);
    final TextColumn holder = text("holder", Codecs.TEXT);
    final NumberColumn<Integer> version = number("version", Codecs.INT4, ColumnFlag.VERSION);
    final TextColumn createdBy = text("created_by", Codecs.TEXT, ColumnFlag.CREATED_BY);
    final TextColumn updatedBy = text("updated_by", Codecs.TEXT, ColumnFlag.UPDATED_BY);

    private SeatTable(String alias) {
        super("", "seat", alias);
    }

    @Override
    public SeatTable as(String alias) {
        return new SeatTable(alias);
    }

    @Override
    public Seat read(Row row, int at, Relations relations) {
        return new Seat(
                row.require(at, Codecs.TEXT),
                row.getInt(at + 1),
                row.require(at + 2, Codecs.TEXT),
                row.getInt(at + 3),
                row.get(at + 4, Codecs.TEXT),
                row.get(at + 5, Codecs.TEXT));
    }

    @Override
    public void write(Seat seat, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.TEXT, seat.room());
            case 1 -> out.write(Codecs.INT4, seat.number());
            case 2 -> out.write(Codecs.TEXT, seat.holder());
            case 3 -> out.write(Codecs.INT4, seat.version());
            case 4 -> out.write(Codecs.TEXT, seat.createdBy());
            case 5 -> out.write(Codecs.TEXT, seat.updatedBy());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Seat seat) {
        return List.of(seat.room(), seat.number());
    }
}
