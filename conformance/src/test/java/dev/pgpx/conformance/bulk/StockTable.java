package dev.pgpx.conformance.bulk;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TextColumn;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;

/** Written by hand, in a schema and with names that have to be quoted. */
final class StockTable extends Table<Stock> {
    static final String DDL =
            """
            create table "My schema"."sto""ck" (
              id bigint generated always as identity primary key,
              "the sku" text not null constraint sku_once unique,
              note varchar(10),
              tags text[] not null,
              amount int not null constraint not_negative check (amount >= 0),
              version int not null,
              updated timestamptz not null default now(),
              twice bigint not null generated always as (amount * 2) stored)""";
    static final StockTable STOCK = new StockTable("sto\"ck");

    final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID, ColumnFlag.GENERATED);
    final TextColumn sku = text("the sku", Codecs.TEXT, ColumnFlag.UNIQUE);
    final TextColumn note = text("note", Codecs.TEXT, ColumnFlag.NULLABLE);
    final NumberColumn<Integer> amount;
    final NumberColumn<Integer> version;
    final Constraint skuOnce = constraint(Constraint.Kind.UNIQUE, "sku_once", sku);

    private StockTable(String alias) {
        super("My schema", "sto\"ck", alias);
        array("tags", Codecs.array(Codecs.TEXT), Codecs.TEXT, dev.pgpx.query.Family.text());
        amount = number("amount", Codecs.INT4);
        version = number("version", Codecs.INT4, ColumnFlag.VERSION);
        timestamptz("updated", Codecs.TIMESTAMPTZ, ColumnFlag.UPDATED_AT);
        number("twice", Codecs.INT8, ColumnFlag.GENERATED);
    }

    @Override
    public StockTable as(String alias) {
        return new StockTable(alias);
    }

    @Override
    public Stock read(Row row, int at, Relations relations) {
        return new Stock(
                row.getLong(at),
                row.require(at + 1, Codecs.TEXT),
                row.get(at + 2, Codecs.TEXT),
                row.require(at + 3, Codecs.array(Codecs.TEXT)),
                row.getInt(at + 4),
                row.getInt(at + 5),
                row.require(at + 6, Codecs.TIMESTAMPTZ),
                row.getLong(at + 7));
    }

    @Override
    public void write(Stock stock, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.write(Codecs.INT8, stock.id());
            case 1 -> out.write(Codecs.TEXT, stock.sku());
            case 2 -> out.write(Codecs.TEXT, stock.note());
            case 3 -> out.write(Codecs.array(Codecs.TEXT), stock.tags());
            case 4 -> out.write(Codecs.INT4, stock.amount());
            case 5 -> out.write(Codecs.INT4, stock.version());
            case 6 -> out.write(Codecs.TIMESTAMPTZ, stock.updated());
            case 7 -> out.write(Codecs.INT8, stock.twice());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Stock stock) {
        return stock.id();
    }
}
