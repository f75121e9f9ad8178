package dev.pgpx.testing;

import dev.pgpx.testing.error.TestingException;
import dev.pgpx.testing.server.ServerChoice;
import dev.pgpx.testing.server.TestServer;
import dev.pgpx.testing.template.TemplatePart;
import dev.pgpx.testing.template.TestTemplate;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What a test class asks for, by its annotations and by what the run says.
 *
 * @param testClass the class
 * @param choice the server
 * @param own whether the server is the class's own
 * @param template what its databases begin with
 * @param isolation what keeps its tests apart
 * @param keepsFailed whether the databases of failed tests stay
 */
record Asked(
        Class<?> testClass,
        ServerChoice choice,
        boolean own,
        TestTemplate template,
        Isolation isolation,
        boolean keepsFailed) {
    static Asked by(Class<?> testClass, ExtensionContext context) {
        Optional<PgpxTest> test = AnnotationSupport.findAnnotation(testClass, PgpxTest.class);
        @Nullable
        PgpxServer server =
                AnnotationSupport.findAnnotation(testClass, PgpxServer.class).orElse(null);
        RunSettings run = new RunSettings(context);
        return new Asked(
                testClass,
                run.server(test.map(PgpxTest::version).orElse(0), server),
                server != null && server.own(),
                test.map(asked -> template(asked, testClass)).orElse(TestTemplate.EMPTY),
                test.map(PgpxTest::isolation).orElse(Isolation.CLASS),
                run.keepsFailed());
    }

    private static TestTemplate template(PgpxTest asked, Class<?> testClass) {
        TestTemplate template =
                TestTemplate.EMPTY.withModels(asked.models()).withMigrations(paths(asked.migrations(), testClass));
        for (Class<? extends TemplatePart> part : asked.parts()) {
            template = template.with(ReflectionSupport.newInstance(part));
        }
        return template.withSeeds(paths(asked.seeds(), testClass));
    }

    private static Path[] paths(String[] texts, Class<?> testClass) {
        return Stream.of(texts).map(text -> path(text, testClass)).toArray(Path[]::new);
    }

    /** A path that is there; else one of the class path, in a folder; else what the template says is missing. */
    private static Path path(String text, Class<?> testClass) {
        Path path = Path.of(text);
        if (Files.exists(path)) {
            return path;
        }
        @Nullable URL found = testClass.getResource(text.startsWith("/") ? text : "/" + text);
        return found != null && found.getProtocol().equals("file") ? Path.of(URI.create(found.toString())) : path;
    }

    /** The server, running. */
    TestServer server() {
        return own ? TestServer.own(choice) : TestServer.shared(choice);
    }

    /** What a class with a database for each test cannot have. */
    TestingException refusal() {
        return TestingException.of("PGPX-6513", testClass.getName());
    }
}
