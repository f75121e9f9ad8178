package dev.pgpx.testing;

import dev.pgpx.testing.template.TemplatePart;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class a new database of its own, on an embedded server that all test classes of the JVM share, or on the one that
 * {@link PgpxServer} or the run names. It is empty, or begins with what the template is made of: models, migrations, other parts,
 * seeds, put in in this order, once for all classes that name the same.
 *
 * <p>Fields (that are not final and still null) and parameters of these types are filled in:
 * {@link dev.pgpx.database.Database}, open to the database; {@link TestDatabase}, its name and URL;
 * {@link dev.pgpx.embedded.EmbeddedServer}, the server; {@link dev.pgpx.testing.fault.FaultProxy}, a proxy before the server, one
 * for each test. None of them is to be closed by the test. The database is made when the first of them is asked for, shared by
 * the methods and nested classes of the class unless {@link #isolation} says otherwise, and dropped after the last test; a nested
 * class with an annotation of its own has a database of its own.
 *
 * <p>A failed test's report names the database ({@code pgpx.database}). JUnit's configuration parameters, which system properties
 * are, and environment variables say what the run is like:
 *
 * <ul>
 *   <li>{@code pgpx.test.url}, {@code PGPX_TEST_URL}: a server that runs already, for classes that ask for none by themselves
 *   <li>{@code pgpx.test.server}: the major version of embedded servers; default 18
 *   <li>{@code pgpx.test.folder}, {@code PGPX_TEST_FOLDER}: where embedded servers have data that is thrown away, such as a folder
 *       in memory; default the build's folder
 *   <li>{@code pgpx.test.data}, {@code PGPX_TEST_DATA}: where embedded servers keep their data, and so the templates, for later JVMs
 *   <li>{@code pgpx.test.keep-failed}, {@code PGPX_TEST_KEEP_FAILED}: {@code true} to keep the databases of failed tests and print
 *       their URLs
 * </ul>
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
     * @return 13 or newer, which is embedded whatever the run says; default 0, which is that of the system property
     *     {@code pgpx.test.server}, 18 where it is not set
     */
    int version() default 0;

    /**
     * What keeps the tests of the class apart.
     *
     * @return default one database for all of them
     */
    Isolation isolation() default Isolation.CLASS;

    /**
     * Records whose tables the database has.
     *
     * @return classes with {@code @Table}; default none
     */
    Class<?>[] models() default {};

    /**
     * Folders of migrations that are applied.
     *
     * @return paths as seen from the working directory, which is the project's, or on the class path; default none
     */
    String[] migrations() default {};

    /**
     * What else the database begins with.
     *
     * @return classes with a constructor without parameters; default none
     */
    Class<? extends TemplatePart>[] parts() default {};

    /**
     * Files and folders of rows: as {@code pgpx seed} takes them.
     *
     * @return paths as seen from the working directory, which is the project's, or on the class path; default none
     */
    String[] seeds() default {};
}
