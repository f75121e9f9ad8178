package dev.pgpx.query;

import dev.pgpx.types.Bits;
import dev.pgpx.types.Box;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Ltree;
import dev.pgpx.types.Money;
import dev.pgpx.types.Path;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import dev.pgpx.types.Xml;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Declares the columns of a table that are of less common types. Extended by {@link TableRelations} alone.
 *
 * @param <E> the record
 */
public abstract sealed class TableSpecialColumns<E> extends TableColumns<E> permits TableRelations {
    TableSpecialColumns() {}

    /**
     * Declares a column of type {@code inet}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final InetColumn inet(String name, Codec<Inet> codec, ColumnFlag... flags) {
        return add(new InetColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code cidr}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final CidrColumn cidr(String name, Codec<Cidr> codec, ColumnFlag... flags) {
        return add(new CidrColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code hstore}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final HstoreColumn hstore(String name, Codec<Map<String, @Nullable String>> codec, ColumnFlag... flags) {
        return add(new HstoreColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code ltree}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final LtreeColumn ltree(String name, Codec<Ltree> codec, ColumnFlag... flags) {
        return add(new LtreeColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code point}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final PointColumn point(String name, Codec<Point> codec, ColumnFlag... flags) {
        return add(new PointColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code line}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final LineColumn line(String name, Codec<Line> codec, ColumnFlag... flags) {
        return add(new LineColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code lseg}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final LineSegmentColumn lineSegment(String name, Codec<LineSegment> codec, ColumnFlag... flags) {
        return add(new LineSegmentColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code box}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final BoxColumn box(String name, Codec<Box> codec, ColumnFlag... flags) {
        return add(new BoxColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code path}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final PathColumn path(String name, Codec<Path> codec, ColumnFlag... flags) {
        return add(new PathColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code polygon}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final PolygonColumn polygon(String name, Codec<Polygon> codec, ColumnFlag... flags) {
        return add(new PolygonColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code circle}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final CircleColumn circle(String name, Codec<Circle> codec, ColumnFlag... flags) {
        return add(new CircleColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code bytea}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final BytesColumn bytes(String name, Codec<byte[]> codec, ColumnFlag... flags) {
        return add(new BytesColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code uuid}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final UuidColumn uuid(String name, Codec<UUID> codec, ColumnFlag... flags) {
        return add(new UuidColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code xml}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final XmlColumn xml(String name, Codec<Xml> codec, ColumnFlag... flags) {
        return add(new XmlColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code money}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final MoneyColumn money(String name, Codec<Money> codec, ColumnFlag... flags) {
        return add(new MoneyColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code bit} or {@code bit varying}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final BitsColumn bits(String name, Codec<Bits> codec, ColumnFlag... flags) {
        return add(new BitsColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code tsvector}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final TsVectorColumn tsVector(String name, Codec<TsVector> codec, ColumnFlag... flags) {
        return add(new TsVectorColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code tsquery}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @return the column
     */
    protected final TsQueryColumn tsQuery(String name, Codec<TsQuery> codec, ColumnFlag... flags) {
        return add(new TsQueryColumn(define(name, codec, flags)));
    }

    /**
     * Declares a column of type {@code macaddr} or {@code macaddr8}.
     *
     * @param name its name
     * @param codec its codec
     * @param flags what is special about it
     * @param <T> its Java type
     * @return the column
     */
    protected final <T> MacaddrColumn<T> macaddr(String name, Codec<T> codec, ColumnFlag... flags) {
        return add(new MacaddrColumn<>(define(name, codec, flags)));
    }
}
