package dev.pgpx.testing;

import java.lang.reflect.Constructor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * The JUnit extension behind {@link PgpxTest}; registered by itself it does the same, with that annotation's defaults.
 * Thread-safe.
 */
public final class PgpxExtension
        implements BeforeAllCallback,
                TestInstancePostProcessor,
                ParameterResolver,
                BeforeEachCallback,
                AfterEachCallback {
    /** What fields have been given, so that they can be given another for the next test. */
    private final Set<Object> given = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** For JUnit. */
    public PgpxExtension() {}

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        TestScope scope = TestScope.of(context);
        InjectedFields.setStatic(context.getRequiredTestClass(), scope::value);
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        TestScope scope = new TestScope(context, test.getClass());
        // one instance for all tests is given what is the test's own before each
        if (scope.isTest() || scope.isolation() != Isolation.METHOD) {
            InjectedFields.setInstance(test, value -> false, wanted -> remembered(scope, wanted));
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        for (Object test : context.getRequiredTestInstances().getAllInstances()) {
            TestScope scope = new TestScope(context, test.getClass());
            if (scope.isolation() != Isolation.CLASS) {
                InjectedFields.setInstance(test, given::contains, wanted -> remembered(scope, wanted));
            }
        }
    }

    private Object remembered(TestScope scope, Wanted wanted) {
        Object value = scope.value(wanted);
        given.add(value);
        return value;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Wanted.isOurs(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestScope scope = parameter.getDeclaringExecutable() instanceof Constructor<?> constructor
                ? new TestScope(context, constructor.getDeclaringClass())
                : TestScope.of(context);
        return scope.value(Wanted.of(parameter.getParameter()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestScope scope = TestScope.of(context);
        if (context.getExecutionException().isPresent()) {
            scope.given().created().ifPresent(database -> {
                Map<String, String> report = new LinkedHashMap<>();
                report.put("pgpx.database", database.name());
                if (scope.given().asked().keepsFailed()) {
                    scope.given().keep();
                    String url = Announcement.withoutPassword(database.url());
                    report.put("pgpx.database.url", url);
                    Announcement.kept(context.getDisplayName(), url);
                }
                context.publishReportEntry(report);
            });
        } else {
            scope.begun().ifPresent(TestTransaction::checkDeferred);
        }
    }
}
