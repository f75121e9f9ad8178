package dev.pgpx.testing;

import dev.pgpx.testing.error.TestingException;
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

    static void setStatic(Class<?> testClass, Function<Wanted, Object> values) {
        set(testClass, null, InjectedFields::isStatic, given -> false, values);
    }

    /** Also those that hold what we gave to another test. */
    static void setInstance(Object test, Predicate<Object> isGiven, Function<Wanted, Object> values) {
        set(test.getClass(), test, field -> !isStatic(field), isGiven, values);
    }

    private static void set(
            Class<?> testClass,
            @Nullable Object test,
            Predicate<Field> kind,
            Predicate<Object> isGiven,
            Function<Wanted, Object> values) {
        List<Field> fields = ReflectionSupport.findFields(
                testClass,
                kind.and(field -> Wanted.isOurs(field.getType()) && !Modifier.isFinal(field.getModifiers())),
                HierarchyTraversalMode.TOP_DOWN);
        for (Field field : fields) {
            try {
                field.setAccessible(true);
                Object known = field.get(test);
                if (known == null || isGiven.test(known)) {
                    field.set(test, values.apply(Wanted.of(field)));
                }
            } catch (IllegalAccessException | InaccessibleObjectException closed) {
                throw closedField(field, closed);
            }
        }
    }

    static TestingException closedField(Field field, Exception cause) {
        String owner = field.getDeclaringClass().getName();
        return TestingException.of("PGPX-5501", field.getName(), owner, cause.getMessage())
                .causedBy(cause);
    }

    private static boolean isStatic(Field field) {
        return Modifier.isStatic(field.getModifiers());
    }
}
