package dev.pgpx.jackson;

import dev.pgpx.types.JsonFormat;
import java.lang.reflect.Type;

/** A format in a package of pgpx's own. */
public final class Second implements JsonFormat {
    @Override
    public Object read(String json, Type type) {
        return json;
    }

    @Override
    public String write(Object value, Type type) {
        return value.toString();
    }
}
