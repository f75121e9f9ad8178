package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record, or a class with a constructor, that has no table of its own: where a component is of this type, its own
 * components become columns of the table around it. What is written on them counts there. The names of the columns begin
 * with that of the component, as {@link Embedded} tells.
 *
 * <p>Where the component is {@code @Nullable} or an {@link java.util.Optional}, its columns are nullable, and it is null when
 * all of them are.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Embeddable {}
