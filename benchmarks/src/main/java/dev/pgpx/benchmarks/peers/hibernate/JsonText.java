package dev.pgpx.benchmarks.peers.hibernate;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Lets JSON be text, so that nobody parses it. */
public final class JsonText implements FormatMapper {
    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return type.wrap(text.toString(), options);
    }

    @Override
    public <T> String toString(T text, JavaType<T> type, WrapperOptions options) {
        return type.unwrap(text, String.class, options);
    }
}
