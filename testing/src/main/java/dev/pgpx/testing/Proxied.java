package dev.pgpx.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a {@link dev.pgpx.database.Database} that {@link PgpxTest} fills in go through the test's
 * {@link dev.pgpx.testing.fault.FaultProxy}. It has a pool of its own, and is in no transaction of the test's.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proxied {}
