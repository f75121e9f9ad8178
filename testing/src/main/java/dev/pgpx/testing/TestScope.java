package dev.pgpx.testing;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.testing.server.DatabaseName;
import dev.pgpx.testing.template.TestDatabases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Finds what belongs to a test: in the stores of JUnit, which closes it with the class or the test that it was made for.
 *
 * @param context of a class or a test
 * @param instantiated the class whose instance is made for the test: that of the test, or one around it
 */
record TestScope(ExtensionContext context, Class<?> instantiated) {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(PgpxExtension.class);

    /** Closed after the last test of the run. */
    private record EndOfRun() implements AutoCloseable {
        @Override
        public void close() {
            TestDatabases.dropPrepared();
        }
    }

    static TestScope of(ExtensionContext context) {
        return new TestScope(context, context.getRequiredTestClass());
    }

    Object value(Wanted wanted) {
        if (wanted.type() == FaultProxy.class) {
            return proxied().proxy();
        }
        if (wanted.type() == EmbeddedServer.class) {
            return ofClass().embedded();
        }
        if (wanted.type() == TestDatabase.class) {
            return given().handle();
        }
        return wanted.proxied() ? proxied().database() : database();
    }

    private Database database() {
        GivenDatabase given = given();
        return isolation() == Isolation.TRANSACTION && isTest()
                ? transaction(given).database()
                : given.database();
    }

    Isolation isolation() {
        return ofClass().asked().isolation();
    }

    /** Whether it is about one test and not about its class. */
    boolean isTest() {
        return context.getTestMethod().isPresent();
    }

    /** The database of the test, or of the class. */
    GivenDatabase given() {
        GivenDatabase ofClass = ofClass();
        if (isolation() != Isolation.METHOD) {
            return ofClass;
        }
        if (!isTest()) {
            throw ofClass.asked().refusal();
        }
        String name =
                DatabaseName.of(instantiated, context.getRequiredTestMethod().getName());
        return context.getStore(NAMESPACE)
                .computeIfAbsent(ofClass, key -> new GivenDatabase(ofClass.asked(), name), GivenDatabase.class);
    }

    private TestTransaction transaction(GivenDatabase given) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(given, key -> new TestTransaction(given.database()), TestTransaction.class);
    }

    /** The transaction of the test, when it has begun. */
    Optional<TestTransaction> begun() {
        return isTest() && isolation() == Isolation.TRANSACTION
                ? Optional.ofNullable(context.getStore(NAMESPACE).get(ofClass(), TestTransaction.class))
                : Optional.empty();
    }

    private ProxiedDatabase proxied() {
        GivenDatabase given = given();
        ExtensionContext scope = isTest() ? context : owner();
        return scope.getStore(NAMESPACE)
                .computeIfAbsent(List.of("proxy", given), key -> new ProxiedDatabase(given), ProxiedDatabase.class);
    }

    /** That of the nearest class with the annotation, else of the outermost class. */
    private GivenDatabase ofClass() {
        ExtensionContext owner = owner();
        Class<?> testClass = owner.getRequiredTestClass();
        context.getRoot().getStore(NAMESPACE).computeIfAbsent(EndOfRun.class, key -> new EndOfRun(), EndOfRun.class);
        return owner.getStore(NAMESPACE)
                .computeIfAbsent(
                        testClass,
                        key -> new GivenDatabase(Asked.by(testClass, owner), DatabaseName.of(testClass)),
                        GivenDatabase.class);
    }

    private ExtensionContext owner() {
        ExtensionContext outermost = ofInstance();
        Optional<ExtensionContext> next = Optional.of(outermost);
        while (next.isPresent() && next.get().getTestClass().isPresent()) {
            outermost = next.get();
            if (outermost.getElement().filter(TestScope::isAnnotatedClass).isPresent()) {
                return outermost;
            }
            next = outermost.getParent();
        }
        return outermost;
    }

    private ExtensionContext ofInstance() {
        Optional<ExtensionContext> next = Optional.of(context);
        while (next.isPresent() && next.get().getTestClass().isPresent()) {
            if (next.get().getRequiredTestClass() == instantiated) {
                return next.get();
            }
            next = next.get().getParent();
        }
        return context;
    }

    private static boolean isAnnotatedClass(Object element) {
        return element instanceof Class<?> testClass && AnnotationSupport.isAnnotated(testClass, PgpxTest.class);
    }
}
