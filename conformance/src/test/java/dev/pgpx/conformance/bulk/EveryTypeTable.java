package dev.pgpx.conformance.bulk;

import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Row;
import dev.pgpx.types.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a number as its key and a column for each of some types; what is read and written are the values in a list. */
final class EveryTypeTable extends Table<List<@Nullable Object>> {
    private final String name;
    private final List<Sample<?>> samples;
    final NumberColumn<Integer> id = number("id", Codecs.INT4, ColumnFlag.ID);

    EveryTypeTable(String name, List<Sample<?>> samples, String alias) {
        super("", name, alias);
        this.name = name;
        this.samples = List.copyOf(samples);
        for (int i = 0; i < samples.size(); i++) {
            var unused = comparable("c" + i, samples.get(i).codec(), ColumnFlag.NULLABLE);
        }
    }

    String ddl() {
        StringBuilder sql = new StringBuilder("create table " + name + " (id integer primary key");
        for (int i = 0; i < samples.size(); i++) {
            PgType type = samples.get(i).codec().type();
            boolean array = type.name().startsWith("_");
            String element = Identifiers.quote("", array ? type.name().substring(1) : type.name());
            sql.append(", c").append(i).append(' ').append(element).append(array ? "[]" : "");
        }
        return sql.append(")").toString();
    }

    /** A row, of which some values are null. */
    List<@Nullable Object> row(int number, int shift) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(number);
        for (int i = 0; i < samples.size(); i++) {
            List<?> values = samples.get(i).values();
            row.add((number + i) % 11 == 10 ? null : values.get((number + shift) % values.size()));
        }
        return row;
    }

    @Override
    public EveryTypeTable as(String alias) {
        return new EveryTypeTable(name, samples, alias);
    }

    @Override
    public List<@Nullable Object> read(Row row, int at, Relations relations) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.getInt(at));
        for (int i = 0; i < samples.size(); i++) {
            values.add(row.get(at + 1 + i, samples.get(i).codec()));
        }
        return values;
    }

    @Override
    public void write(List<@Nullable Object> row, int column, ParameterWriter out) {
        if (column == 0) {
            out.write(Codecs.INT4, (Integer) row.get(0));
        } else {
            write(samples.get(column - 1).codec(), row.get(column), out);
        }
    }

    @SuppressWarnings("unchecked") // the value is one of the codec's samples
    private static <T> void write(Codec<T> codec, @Nullable Object value, ParameterWriter out) {
        out.write(codec, (@Nullable T) value);
    }

    @Override
    public Object key(List<@Nullable Object> row) {
        return java.util.Objects.requireNonNull(row.get(0));
    }
}
