package dev.pgpx.processor.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * One line of the table of types.
 *
 * @param javaName the Java type
 * @param codec its codec in Codecs; empty where one has to be made
 * @param sqlType its SQL type by default
 * @param family the family of its columns
 * @param access how its values are moved
 * @param rangeCodec the codec of ranges of it; empty without one
 * @param rangeType the type of ranges of it
 * @param codecs by the catalog name of the SQL type, the codecs of all types that it may be stored as
 */
record BuiltInType(
        String javaName,
        String codec,
        String sqlType,
        Family family,
        Access access,
        String rangeCodec,
        String rangeType,
        Map<String, String> codecs) {

    /**
     * How values are moved.
     *
     * @param primitive the suffix of the methods that move them unboxed; empty without
     * @param numeric whether {@code numeric} may hold them, too
     * @param onlyWhereGiven whether {@code @Column(type)} has to say so
     */
    record Access(String primitive, boolean numeric, boolean onlyWhereGiven) {}

    BuiltInType unboxed(String suffix) {
        return with(new Access(suffix, access.numeric(), access.onlyWhereGiven()));
    }

    BuiltInType asNumeric() {
        return with(new Access(access.primitive(), true, access.onlyWhereGiven()));
    }

    BuiltInType onlyWhereGiven() {
        return with(new Access(access.primitive(), access.numeric(), true));
    }

    private BuiltInType with(Access other) {
        return new BuiltInType(javaName, codec, sqlType, family, other, rangeCodec, rangeType, codecs);
    }

    BuiltInType range(String codecOfRange, String typeOfRange) {
        return new BuiltInType(javaName, codec, sqlType, family, access, codecOfRange, typeOfRange, codecs);
    }

    BuiltInType also(String sqlName, String otherCodec) {
        Map<String, String> more = new LinkedHashMap<>(codecs);
        more.put(sqlName, otherCodec);
        return new BuiltInType(javaName, codec, sqlType, family, access, rangeCodec, rangeType, more);
    }

    /** As its default type. */
    ColumnType byDefault(TypeMirror type) {
        CodecSource source = codec.isEmpty() ? new CodecSource.NumericOf(List.of()) : new CodecSource.Constant(codec);
        return new ColumnType(type, sqlType, family, source, access.primitive(), Optional.empty());
    }

    /** As a type that was given for it; empty when that cannot hold it without loss. */
    Optional<ColumnType> as(TypeMirror type, SqlType given) {
        String name = given.name() + (given.array() ? "[]" : "");
        if (access.numeric() && name.equals("numeric")) {
            CodecSource source = new CodecSource.NumericOf(given.modifiers());
            return Optional.of(new ColumnType(type, "numeric", family, source, "", Optional.empty()));
        }
        String constant = codecs.get(name);
        if (constant == null) {
            return Optional.empty();
        }
        CodecSource source = given.modifiers().isEmpty()
                ? new CodecSource.Constant(constant)
                : new CodecSource.Limited(constant, given.modifiers());
        String suffix = constant.equals(codec) ? access.primitive() : "";
        return Optional.of(new ColumnType(type, sqlType, family, source, suffix, Optional.empty()));
    }

    /** Whether a given type is wider than the one that its codec is of. */
    boolean widens(SqlType given) {
        return codec.equals(codecs.get(given.name())) && !given.name().equals(nameOf(sqlType));
    }

    boolean hasRange() {
        return !rangeCodec.isEmpty();
    }

    /** The catalog names of the types that it may be stored as. */
    List<String> sqlNames() {
        List<String> names = new ArrayList<>(codecs.keySet());
        if (access.numeric()) {
            names.add("numeric");
        }
        return names;
    }

    static String nameOf(String sqlType) {
        SqlType type = SqlType.parse(sqlType).orElseThrow();
        return type.name() + (type.array() ? "[]" : "");
    }
}
