package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import dev.pgpx.types.Row;
import dev.pgpx.types.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends values to a server and back. Many go with one statement, which is run seven times by default. */
final class Journey {
    private static final int EXECUTIONS = 7;
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final Database db;

    Journey(Database db) {
        this.db = db;
    }

    record Holder<T>(int number, T value) {}

    /** As parameters of a statement, a column of the result for each. */
    <T> void alone(Sample<T> sample) {
        alone(sample, EXECUTIONS);
    }

    <T> void alone(Sample<T> sample, int executions) {
        StringBuilder text = new StringBuilder("select ");
        for (int i = 0; i < sample.values().size(); i++) {
            text.append(i == 0 ? "" : ", ").append(":v").append(i).append("::").append(nameOf(sample.codec()));
        }
        RawSql statement = unsafe(unseen(text));
        for (int i = 0; i < sample.values().size(); i++) {
            statement = statement.bind("v" + i, sample.codec(), sample.values().get(i));
        }
        for (int execution = 1; execution <= executions; execution++) {
            List<T> read = db.one(statement.map(row -> columns(row, sample.codec())));
            assertSame(sample.values(), read, execution);
        }
    }

    /** A text that was never seen is answered in text, one that was is answered in binary where the driver knows how. */
    private static String unseen(CharSequence text) {
        return text + " -- " + NAMES.incrementAndGet();
    }

    private static <T> List<T> columns(Row row, Codec<T> codec) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.require(i, codec));
        }
        return values;
    }

    /** In a field of a composite, of which there is an array. */
    <T> void inComposites(Sample<T> sample) {
        PgType type = PgType.named("", "holder_" + NAMES.incrementAndGet());
        db.run(unsafe("create type " + type.name() + " as (number int, value " + nameOf(sample.codec()) + ")"));
        Codec<Holder<T>> composite = holder(type, sample.codec());
        List<Holder<T>> holders = new ArrayList<>();
        for (T value : sample.values()) {
            holders.add(new Holder<>(holders.size(), value));
        }
        List<Holder<T>> read = db.one(unsafe("select :holders::" + type.name() + "[]")
                .bind("holders", Codecs.array(composite), holders)
                .as(Codecs.array(composite)));
        assertSame(sample.values(), read.stream().map(Holder::value).toList(), 1);
    }

    @SuppressWarnings("unchecked") // the fields come from the codecs in the list
    private static <T> Codec<Holder<T>> holder(PgType type, Codec<T> codec) {
        return Codecs.composite(
                type,
                (Class<Holder<T>>) (Class<?>) Holder.class,
                List.of(Codecs.INT4, codec),
                fields -> new Holder<>((Integer) fields[0], (T) fields[1]),
                holder -> new Object[] {holder.number(), holder.value()});
    }

    /** Made JSON by the server, read from the JSON's text by the codec and by the server. */
    <T> void throughJson(Sample<T> sample) {
        String type = nameOf(sample.codec());
        StringBuilder texts = new StringBuilder("select ");
        for (int i = 0; i < sample.values().size(); i++) {
            texts.append(i == 0 ? "" : ", ")
                    .append("to_json(:v")
                    .append(i)
                    .append("::")
                    .append(type)
                    .append(") #>> '{}'");
        }
        RawSql statement = unsafe(texts.toString());
        for (int i = 0; i < sample.values().size(); i++) {
            statement = statement.bind("v" + i, sample.codec(), sample.values().get(i));
        }
        List<String> json = db.one(statement.map(row -> columns(row, Codecs.TEXT)));
        assertSame(
                sample.values(), json.stream().map(sample.codec()::decodeText).toList(), 1);
    }

    private static String nameOf(Codec<?> codec) {
        PgType type = codec.type();
        boolean array = type.name().startsWith("_");
        return Identifiers.quote("", array ? type.name().substring(1) : type.name()) + (array ? "[]" : "");
    }

    private static void assertSame(List<?> sent, List<?> read, int execution) {
        assertThat(read).hasSameSizeAs(sent);
        for (int i = 0; i < sent.size(); i++) {
            Object went = sent.get(i);
            Object came = read.get(i);
            assertThat(same(went, came))
                    .as(
                            "value %d of seed %d at execution %d: %s came back as %s",
                            i, TypesTest.SEED, execution, went, came)
                    .isTrue();
        }
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof List<?> a && right instanceof List<?> b) {
            boolean equal = a.size() == b.size();
            for (int i = 0; equal && i < a.size(); i++) {
                equal = same(a.get(i), b.get(i));
            }
            return equal;
        }
        return Objects.deepEquals(left, right);
    }
}
