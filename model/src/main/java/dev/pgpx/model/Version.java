package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component counts the changes of its row. An update finds the row by it, too, and raises it: when somebody else was faster,
 * nothing is changed and the update says so. A {@code short}, {@code int} or {@code long}; the column begins at 0 where a draft
 * leaves it out.
 *
 * <p>A {@code long} whose column is named {@code xmin} is the system column of this name, which every table has: the number of the
 * transaction that wrote the row. The database sets it, and two writes of one transaction have the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
public @interface Version {}
