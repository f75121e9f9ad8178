package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The multirange types that belong to range types. */
final class MultirangeTypes {
    private static final Map<String, PgType> BUILT_IN = Stream.of(
                    Codecs.INT4MULTIRANGE,
                    Codecs.INT8MULTIRANGE,
                    Codecs.NUMMULTIRANGE,
                    Codecs.DATEMULTIRANGE,
                    Codecs.TSMULTIRANGE,
                    Codecs.TSTZMULTIRANGE)
            .map(codec -> codec.type())
            .collect(Collectors.toUnmodifiableMap(PgType::name, Function.identity()));

    private MultirangeTypes() {}

    /** The one of a range type: of a user's own, the one that CREATE TYPE names by itself. */
    static PgType of(PgType range) {
        String name = range.name().contains("range")
                ? range.name().replaceFirst("range", "multirange")
                : range.name() + "_multirange";
        PgType builtIn = BUILT_IN.get(name);
        return range.isBuiltIn() && builtIn != null ? builtIn : PgType.named(range.schema(), name);
    }
}
