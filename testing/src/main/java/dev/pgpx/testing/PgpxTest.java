package dev.pgpx.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a new, empty database of its own, on an embedded server that all test classes of the JVM share.
 *
 * <p>Fields (that are not final and still null) and parameters of these types are filled in:
 * {@link dev.pgpx.database.Database}, open to the class's database; {@link TestDatabase}, its name and URL;
 * {@link dev.pgpx.embedded.EmbeddedServer}, the server. None of them is to be closed by the test. The database is made when
 * the first of them is asked for, shared by the methods and nested classes of the class, and dropped after the last test;
 * a nested class with an annotation of its own has a database of its own.
 *
 * <p>A failed test's report names the database ({@code pgpx.database}).
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PgpxExtension.class)
public @interface PgpxTest {
    /**
     * The server's major version. Its binaries are found as those of any embedded server; a server of each version is
     * started on first need, once per JVM.
     *
     * @return 13 or newer; default 0, which is that of the system property {@code pgpx.test.server}, 18 where it is not set
     */
    int version() default 0;
}
