package dev.pgpx.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The JUnit extension behind {@link PgpxTest}; registered by itself it does the same, with that annotation's defaults.
 * Stateless, and so thread-safe.
 */
public final class PgpxExtension
        implements BeforeAllCallback, TestInstancePostProcessor, ParameterResolver, TestWatcher {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PgpxExtension.class);
    private static final int DEFAULT_VERSION = 18;

    /** For JUnit. */
    public PgpxExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        InjectedFields.setStatic(context.getRequiredTestClass(), type -> value(context, type));
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        InjectedFields.setInstance(test, type -> value(context, type));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return ClassDatabase.gives(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return value(context, parameter.getParameter().getType());
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        database(context).created().ifPresent(known -> context.publishReportEntry("pgpx.database", known.name()));
    }

    private static Object value(ExtensionContext context, Class<?> type) {
        return database(context).value(type).orElseThrow();
    }

    /** That of the nearest class with the annotation, else of the outermost class. */
    private static ClassDatabase database(ExtensionContext context) {
        ExtensionContext owner = owner(context);
        Class<?> testClass = owner.getRequiredTestClass();
        // JUnit closes what is kept when the owner's tests have ended
        return owner.getStore(NAMESPACE)
                .computeIfAbsent(
                        testClass, key -> new ClassDatabase(testClass, version(testClass)), ClassDatabase.class);
    }

    private static ExtensionContext owner(ExtensionContext context) {
        ExtensionContext outermost = context;
        Optional<ExtensionContext> next = Optional.of(context);
        while (next.isPresent() && next.get().getTestClass().isPresent()) {
            outermost = next.get();
            if (outermost.getElement().filter(PgpxExtension::isAnnotatedClass).isPresent()) {
                return outermost;
            }
            next = outermost.getParent();
        }
        return outermost;
    }

    private static boolean isAnnotatedClass(Object element) {
        return element instanceof Class<?> testClass && AnnotationSupport.isAnnotated(testClass, PgpxTest.class);
    }

    private static int version(Class<?> testClass) {
        return AnnotationSupport.findAnnotation(testClass, PgpxTest.class)
                .map(PgpxTest::version)
                .filter(version -> version != 0)
                .orElseGet(() -> Integer.getInteger("pgpx.test.server", DEFAULT_VERSION));
    }
}
