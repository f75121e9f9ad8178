package dev.pgpx.testing;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Fields of test classes that are filled in: of our types, not final, and not set by the class itself. */
final class InjectedFields {
    private InjectedFields() {}

    static void setStatic(Class<?> testClass, Function<Class<?>, Object> values) {
        set(testClass, null, InjectedFields::isStatic, values);
    }

    static void setInstance(Object test, Function<Class<?>, Object> values) {
        set(test.getClass(), test, field -> !isStatic(field), values);
    }

    private static void set(
            Class<?> testClass, @Nullable Object test, Predicate<Field> kind, Function<Class<?>, Object> values) {
        List<Field> fields = ReflectionSupport.findFields(
                testClass,
                kind.and(field -> ClassDatabase.gives(field.getType()) && !Modifier.isFinal(field.getModifiers())),
                HierarchyTraversalMode.TOP_DOWN);
        for (Field field : fields) {
            try {
                field.setAccessible(true);
                if (field.get(test) == null) {
                    field.set(test, values.apply(field.getType()));
                }
            } catch (IllegalAccessException | InaccessibleObjectException closed) {
                throw TestingException.closedField(field, closed);
            }
        }
    }

    private static boolean isStatic(Field field) {
        return Modifier.isStatic(field.getModifiers());
    }
}
