package dev.pgpx.processor.type;

/** The families of columns: which class a column has, and by which method of {@code Table} it is declared. */
public enum Family {
    /** Text. */
    TEXT("Text", "text"),
    /** Numbers. */
    NUMBER("Number", "number"),
    /** Dates and times, before it is known which: {@link ColumnType} divides them by their SQL type. */
    TEMPORAL("Temporal", "temporal"),
    /** Dates. */
    DATE("Date", "date"),
    /** Times of the day. */
    TIME("Time", "time"),
    /** Times without a zone. */
    TIMESTAMP("Timestamp", "timestamp"),
    /** Points in time. */
    TIMESTAMPTZ("Timestamptz", "timestamptz"),
    /** Intervals. */
    INTERVAL("Interval", "interval"),
    /** Booleans; as a part of an array they are merely comparable. */
    BOOLEAN("Boolean", "bool"),
    /** What has an order and no operators of its own. */
    COMPARABLE("Comparable", "comparable"),
    /** JSON. */
    JSON("Json", "json"),
    /** Bytes. */
    BYTES("Bytes", "bytes"),
    /** Unique identifiers. */
    UUID("Uuid", "uuid"),
    /** XML. */
    XML("Xml", "xml"),
    /** Amounts of money. */
    MONEY("Money", "money"),
    /** Bit strings. */
    BITS("Bits", "bits"),
    /** Hosts. */
    INET("Inet", "inet"),
    /** Networks. */
    CIDR("Cidr", "cidr"),
    /** Hardware addresses. */
    MACADDR("Macaddr", "macaddr"),
    /** Keys with values. */
    HSTORE("Hstore", "hstore"),
    /** Paths of labels. */
    LTREE("Ltree", "ltree"),
    /** Documents to search. */
    TSVECTOR("TsVector", "tsVector"),
    /** Text searches. */
    TSQUERY("TsQuery", "tsQuery"),
    /** Points. */
    POINT("Point", "point"),
    /** Lines. */
    LINE("Line", "line"),
    /** Line segments. */
    LINE_SEGMENT("LineSegment", "lineSegment"),
    /** Boxes. */
    BOX("Box", "box"),
    /** Paths. */
    PATH("Path", "path"),
    /** Polygons. */
    POLYGON("Polygon", "polygon"),
    /** Circles. */
    CIRCLE("Circle", "circle"),
    /** Arrays. */
    ARRAY("Array", "array"),
    /** Ranges. */
    RANGE("Range", "range"),
    /** Multiranges. */
    MULTIRANGE("Multirange", "multirange");

    private final String prefix;
    private final String method;

    Family(String prefix, String method) {
        this.prefix = prefix;
        this.method = method;
    }

    /** @return the simple name of the class of its columns */
    public String columnClass() {
        return prefix + "Column";
    }

    /** @return the method of {@code Table} that declares a column */
    public String method() {
        return method;
    }

    /** @return whether the class of its columns has the Java type as its argument */
    public boolean hasJavaType() {
        return switch (this) {
            case NUMBER, TEMPORAL, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, INTERVAL, COMPARABLE, JSON, MACADDR -> true;
            default -> false;
        };
    }

    /** @return the family that its values make as elements of arrays and bounds of ranges */
    public Family asPart() {
        return switch (this) {
            case TEXT, NUMBER, TEMPORAL, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, INTERVAL -> this;
            default -> COMPARABLE;
        };
    }

    /** @return the simple name of the class of expressions that its values make; of a family that is a part */
    public String expressionClass() {
        return prefix + "Expression";
    }

    /** The family of a type of this one, which the name of a date or time type tells. */
    Family of(String sqlType) {
        if (this != TEMPORAL) {
            return this;
        } else if (sqlType.startsWith("timestamp")) {
            return sqlType.endsWith("with time zone") ? TIMESTAMPTZ : TIMESTAMP;
        } else if (sqlType.startsWith("time")) {
            return TIME;
        }
        return sqlType.startsWith("interval") ? INTERVAL : DATE;
    }
}
