package dev.pgpx.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which server a class with {@link PgpxTest} has its database on. */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PgpxServer {
    /**
     * The URL of a server that runs already. Its user must be allowed to create databases; the URL's own database is where it
     * connects for that. No pooler that shares sessions may stand between.
     *
     * @return as {@link dev.pgpx.database.Database#open(String)} reads it; default empty: an embedded server
     */
    String url() default "";

    /**
     * Whether the class has an embedded server for itself, which its tests may stop, restart and pause.
     *
     * @return default false: shared with other classes
     */
    boolean own() default false;

    /**
     * Parameters of the embedded server, as in {@code postgresql.conf}.
     *
     * @return each as {@code name=value}; default none. Classes with the same ones share a server
     */
    String[] parameters() default {};
}
