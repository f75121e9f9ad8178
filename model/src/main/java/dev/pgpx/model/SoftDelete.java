package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component holds when its row was deleted, null while it counts as being there: deletes of records set it. An {@link
 * java.time.Instant} or {@link java.time.OffsetDateTime} that can be null. {@link Unique} rules of the type leave deleted rows
 * out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface SoftDelete {}
