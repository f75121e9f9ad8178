package com.example;

import dev.pgpx.query.ArrayColumn;
import dev.pgpx.query.BitsColumn;
import dev.pgpx.query.BoxColumn;
import dev.pgpx.query.BytesColumn;
import dev.pgpx.query.CidrColumn;
import dev.pgpx.query.CircleColumn;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.ComparableExpression;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Family;
import dev.pgpx.query.InetColumn;
import dev.pgpx.query.LineColumn;
import dev.pgpx.query.LineSegmentColumn;
import dev.pgpx.query.LtreeColumn;
import dev.pgpx.query.MacaddrColumn;
import dev.pgpx.query.MoneyColumn;
import dev.pgpx.query.NumberColumn;
import dev.pgpx.query.PathColumn;
import dev.pgpx.query.PointColumn;
import dev.pgpx.query.PolygonColumn;
import dev.pgpx.query.Relations;
import dev.pgpx.query.Table;
import dev.pgpx.query.TsQueryColumn;
import dev.pgpx.query.TsVectorColumn;
import dev.pgpx.query.UuidColumn;
import dev.pgpx.query.XmlColumn;
import dev.pgpx.types.Bits;
import dev.pgpx.types.Box;
import dev.pgpx.types.Cidr;
import dev.pgpx.types.Circle;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Inet;
import dev.pgpx.types.Line;
import dev.pgpx.types.LineSegment;
import dev.pgpx.types.Ltree;
import dev.pgpx.types.Macaddr;
import dev.pgpx.types.Macaddr8;
import dev.pgpx.types.Money;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Path;
import dev.pgpx.types.Point;
import dev.pgpx.types.Polygon;
import dev.pgpx.types.Row;
import dev.pgpx.types.TsQuery;
import dev.pgpx.types.TsVector;
import dev.pgpx.types.Xml;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The table {@code device} of {@link Device}. */
@Generated("dev.pgpx.processor.TableProcessor")
public final class DeviceTable extends Table<Device> {
    private static final Codec<List<Inet>> INET_ARRAY = Codecs.array(Codecs.INET);

    /** The table under its own name. */
    public static final DeviceTable DEVICE = new DeviceTable("device");

    /** Column {@code id}: {@code bigint}. */
    public final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID,
            ColumnFlag.GENERATED);

    /** Column {@code token}: {@code uuid}. */
    public final UuidColumn token = uuid("token", Codecs.UUID);

    /** Column {@code firmware}: {@code bytea}. */
    public final BytesColumn firmware = bytes("firmware", Codecs.BYTEA);

    /** Column {@code address}: {@code inet}. */
    public final InetColumn address = inet("address", Codecs.INET);

    /** Column {@code network}: {@code cidr}. */
    public final CidrColumn network = cidr("network", Codecs.CIDR, ColumnFlag.NULLABLE);

    /** Column {@code port}: {@code macaddr}. */
    public final MacaddrColumn<Macaddr> port = macaddr("port", Codecs.MACADDR);

    /** Column {@code long_port}: {@code macaddr8}. */
    public final MacaddrColumn<Macaddr8> longPort = macaddr("long_port", Codecs.MACADDR8);

    /** Column {@code switches}: {@code bit varying}. */
    public final BitsColumn switches = bits("switches", Codecs.VARBIT);

    /** Column {@code price}: {@code money}. */
    public final MoneyColumn price = money("price", Codecs.MONEY);

    /** Column {@code manual}: {@code xml}. */
    public final XmlColumn manual = xml("manual", Codecs.XML);

    /** Column {@code words}: {@code tsvector}. */
    public final TsVectorColumn words = tsVector("words", Codecs.TSVECTOR);

    /** Column {@code alarm}: {@code tsquery}. */
    public final TsQueryColumn alarm = tsQuery("alarm", Codecs.TSQUERY);

    /** Column {@code category}: {@code ltree}. */
    public final LtreeColumn category = ltree("category", Codecs.LTREE);

    /** Column {@code position}: {@code point}. */
    public final PointColumn position = point("position", Codecs.POINT);

    /** Column {@code wall}: {@code line}. */
    public final LineColumn wall = line("wall", Codecs.LINE);

    /** Column {@code edge}: {@code lseg}. */
    public final LineSegmentColumn edge = lineSegment("edge", Codecs.LSEG);

    /** Column {@code room}: {@code box}. */
    public final BoxColumn room = box("room", Codecs.BOX);

    /** Column {@code way}: {@code path}. */
    public final PathColumn way = path("way", Codecs.PATH);

    /** Column {@code area}: {@code polygon}. */
    public final PolygonColumn area = polygon("area", Codecs.POLYGON);

    /** Column {@code range}: {@code circle}. */
    public final CircleColumn range = circle("range", Codecs.CIRCLE);

    /** Column {@code routers}: {@code inet[]}. */
    public final ArrayColumn<Inet, ComparableExpression<Inet>> routers = array("routers",
            INET_ARRAY, Codecs.INET, Family.comparable());

    /** Constraint {@code device_pkey}. */
    public final Constraint primaryKey = constraint(Constraint.Kind.PRIMARY_KEY, "device_pkey", id);

    private DeviceTable(String alias) {
        super("", "device", alias);
    }

    @Override
    public DeviceTable as(String alias) {
        return new DeviceTable(alias);
    }

    @Override
    public Device read(Row row, int at, Relations relations) {
        return new Device(
                row.getLong(at),
                row.require(at + 1, Codecs.UUID),
                row.require(at + 2, Codecs.BYTEA),
                row.require(at + 3, Codecs.INET),
                row.get(at + 4, Codecs.CIDR),
                row.require(at + 5, Codecs.MACADDR),
                row.require(at + 6, Codecs.MACADDR8),
                row.require(at + 7, Codecs.VARBIT),
                row.require(at + 8, Codecs.MONEY),
                row.require(at + 9, Codecs.XML),
                row.require(at + 10, Codecs.TSVECTOR),
                row.require(at + 11, Codecs.TSQUERY),
                row.require(at + 12, Codecs.LTREE),
                row.require(at + 13, Codecs.POINT),
                row.require(at + 14, Codecs.LINE),
                row.require(at + 15, Codecs.LSEG),
                row.require(at + 16, Codecs.BOX),
                row.require(at + 17, Codecs.PATH),
                row.require(at + 18, Codecs.POLYGON),
                row.require(at + 19, Codecs.CIRCLE),
                row.require(at + 20, INET_ARRAY));
    }

    @Override
    public void write(Device device, int column, ParameterWriter out) {
        switch (column) {
            case 0 -> out.writeLong(device.id());
            case 1 -> out.write(Codecs.UUID, device.token());
            case 2 -> out.write(Codecs.BYTEA, device.firmware());
            case 3 -> out.write(Codecs.INET, device.address());
            case 4 -> out.write(Codecs.CIDR, device.network());
            case 5 -> out.write(Codecs.MACADDR, device.port());
            case 6 -> out.write(Codecs.MACADDR8, device.longPort());
            case 7 -> out.write(Codecs.VARBIT, device.switches());
            case 8 -> out.write(Codecs.MONEY, device.price());
            case 9 -> out.write(Codecs.XML, device.manual());
            case 10 -> out.write(Codecs.TSVECTOR, device.words());
            case 11 -> out.write(Codecs.TSQUERY, device.alarm());
            case 12 -> out.write(Codecs.LTREE, device.category());
            case 13 -> out.write(Codecs.POINT, device.position());
            case 14 -> out.write(Codecs.LINE, device.wall());
            case 15 -> out.write(Codecs.LSEG, device.edge());
            case 16 -> out.write(Codecs.BOX, device.room());
            case 17 -> out.write(Codecs.PATH, device.way());
            case 18 -> out.write(Codecs.POLYGON, device.area());
            case 19 -> out.write(Codecs.CIRCLE, device.range());
            case 20 -> out.write(INET_ARRAY, device.routers());
            default -> throw noColumn(column);
        }
    }

    @Override
    public Object key(Device device) {
        return device.id();
    }

    /**
     * Begins a row that is not stored yet.
     *
     * @return a draft of which nothing is set
     */
    public static Draft draft() {
        return new Draft();
    }

    /** A row of {@code device} that is not stored yet. */
    public static final class Draft implements dev.pgpx.query.Draft<Device> {
        private final BitSet assigned = new BitSet(21);

        private @Nullable UUID token;

        private byte @Nullable [] firmware;

        private @Nullable Inet address;

        private @Nullable Cidr network;

        private @Nullable Macaddr port;

        private @Nullable Macaddr8 longPort;

        private @Nullable Bits switches;

        private @Nullable Money price;

        private @Nullable Xml manual;

        private @Nullable TsVector words;

        private @Nullable TsQuery alarm;

        private @Nullable Ltree category;

        private @Nullable Point position;

        private @Nullable Line wall;

        private @Nullable LineSegment edge;

        private @Nullable Box room;

        private @Nullable Path way;

        private @Nullable Polygon area;

        private @Nullable Circle range;

        private @Nullable List<Inet> routers;

        private Draft() {
        }

        /**
         * Sets {@code token}.
         *
         * @param token the value
         * @return this draft
         */
        public Draft token(UUID token) {
            this.token = Objects.requireNonNull(token, "token");
            assigned.set(1);
            return this;
        }

        /**
         * Sets {@code firmware}.
         *
         * @param firmware the value
         * @return this draft
         */
        public Draft firmware(byte[] firmware) {
            this.firmware = Objects.requireNonNull(firmware, "firmware");
            assigned.set(2);
            return this;
        }

        /**
         * Sets {@code address}.
         *
         * @param address the value
         * @return this draft
         */
        public Draft address(Inet address) {
            this.address = Objects.requireNonNull(address, "address");
            assigned.set(3);
            return this;
        }

        /**
         * Sets {@code network}.
         *
         * @param network the value, or null
         * @return this draft
         */
        public Draft network(@Nullable Cidr network) {
            this.network = network;
            assigned.set(4);
            return this;
        }

        /**
         * Sets {@code port}.
         *
         * @param port the value
         * @return this draft
         */
        public Draft port(Macaddr port) {
            this.port = Objects.requireNonNull(port, "port");
            assigned.set(5);
            return this;
        }

        /**
         * Sets {@code longPort}.
         *
         * @param longPort the value
         * @return this draft
         */
        public Draft longPort(Macaddr8 longPort) {
            this.longPort = Objects.requireNonNull(longPort, "longPort");
            assigned.set(6);
            return this;
        }

        /**
         * Sets {@code switches}.
         *
         * @param switches the value
         * @return this draft
         */
        public Draft switches(Bits switches) {
            this.switches = Objects.requireNonNull(switches, "switches");
            assigned.set(7);
            return this;
        }

        /**
         * Sets {@code price}.
         *
         * @param price the value
         * @return this draft
         */
        public Draft price(Money price) {
            this.price = Objects.requireNonNull(price, "price");
            assigned.set(8);
            return this;
        }

        /**
         * Sets {@code manual}.
         *
         * @param manual the value
         * @return this draft
         */
        public Draft manual(Xml manual) {
            this.manual = Objects.requireNonNull(manual, "manual");
            assigned.set(9);
            return this;
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value
         * @return this draft
         */
        public Draft words(TsVector words) {
            this.words = Objects.requireNonNull(words, "words");
            assigned.set(10);
            return this;
        }

        /**
         * Sets {@code alarm}.
         *
         * @param alarm the value
         * @return this draft
         */
        public Draft alarm(TsQuery alarm) {
            this.alarm = Objects.requireNonNull(alarm, "alarm");
            assigned.set(11);
            return this;
        }

        /**
         * Sets {@code category}.
         *
         * @param category the value
         * @return this draft
         */
        public Draft category(Ltree category) {
            this.category = Objects.requireNonNull(category, "category");
            assigned.set(12);
            return this;
        }

        /**
         * Sets {@code position}.
         *
         * @param position the value
         * @return this draft
         */
        public Draft position(Point position) {
            this.position = Objects.requireNonNull(position, "position");
            assigned.set(13);
            return this;
        }

        /**
         * Sets {@code wall}.
         *
         * @param wall the value
         * @return this draft
         */
        public Draft wall(Line wall) {
            this.wall = Objects.requireNonNull(wall, "wall");
            assigned.set(14);
            return this;
        }

        /**
         * Sets {@code edge}.
         *
         * @param edge the value
         * @return this draft
         */
        public Draft edge(LineSegment edge) {
            this.edge = Objects.requireNonNull(edge, "edge");
            assigned.set(15);
            return this;
        }

        /**
         * Sets {@code room}.
         *
         * @param room the value
         * @return this draft
         */
        public Draft room(Box room) {
            this.room = Objects.requireNonNull(room, "room");
            assigned.set(16);
            return this;
        }

        /**
         * Sets {@code way}.
         *
         * @param way the value
         * @return this draft
         */
        public Draft way(Path way) {
            this.way = Objects.requireNonNull(way, "way");
            assigned.set(17);
            return this;
        }

        /**
         * Sets {@code area}.
         *
         * @param area the value
         * @return this draft
         */
        public Draft area(Polygon area) {
            this.area = Objects.requireNonNull(area, "area");
            assigned.set(18);
            return this;
        }

        /**
         * Sets {@code range}.
         *
         * @param range the value
         * @return this draft
         */
        public Draft range(Circle range) {
            this.range = Objects.requireNonNull(range, "range");
            assigned.set(19);
            return this;
        }

        /**
         * Sets {@code routers}.
         *
         * @param routers the value
         * @return this draft
         */
        public Draft routers(List<Inet> routers) {
            this.routers = Objects.requireNonNull(routers, "routers");
            assigned.set(20);
            return this;
        }

        @Override
        public Table<Device> table() {
            return DeviceTable.DEVICE;
        }

        @Override
        public boolean isSet(int column) {
            return assigned.get(column);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            switch (column) {
                case 1 -> out.write(Codecs.UUID, token);
                case 2 -> out.write(Codecs.BYTEA, firmware);
                case 3 -> out.write(Codecs.INET, address);
                case 4 -> out.write(Codecs.CIDR, network);
                case 5 -> out.write(Codecs.MACADDR, port);
                case 6 -> out.write(Codecs.MACADDR8, longPort);
                case 7 -> out.write(Codecs.VARBIT, switches);
                case 8 -> out.write(Codecs.MONEY, price);
                case 9 -> out.write(Codecs.XML, manual);
                case 10 -> out.write(Codecs.TSVECTOR, words);
                case 11 -> out.write(Codecs.TSQUERY, alarm);
                case 12 -> out.write(Codecs.LTREE, category);
                case 13 -> out.write(Codecs.POINT, position);
                case 14 -> out.write(Codecs.LINE, wall);
                case 15 -> out.write(Codecs.LSEG, edge);
                case 16 -> out.write(Codecs.BOX, room);
                case 17 -> out.write(Codecs.PATH, way);
                case 18 -> out.write(Codecs.POLYGON, area);
                case 19 -> out.write(Codecs.CIRCLE, range);
                case 20 -> out.write(INET_ARRAY, routers);
                default -> throw DeviceTable.DEVICE.noColumn(column);
            }
        }
    }
}
