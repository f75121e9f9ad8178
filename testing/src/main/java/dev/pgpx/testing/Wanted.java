package dev.pgpx.testing;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.FaultProxy;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Set;

/**
 * What a field or parameter is to be filled with.
 *
 * @param type its type
 * @param proxied whether it goes through the proxy
 */
record Wanted(Class<?> type, boolean proxied) {
    private static final Set<Class<?>> OURS =
            Set.of(Database.class, TestDatabase.class, EmbeddedServer.class, FaultProxy.class);

    static Wanted of(Field field) {
        return new Wanted(field.getType(), field.isAnnotationPresent(Proxied.class));
    }

    static Wanted of(Parameter parameter) {
        return new Wanted(parameter.getType(), parameter.isAnnotationPresent(Proxied.class));
    }

    /** Whether it is ours to give. */
    static boolean isOurs(Class<?> type) {
        return OURS.contains(type);
    }
}
