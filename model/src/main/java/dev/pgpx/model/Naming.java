package dev.pgpx.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the tables and columns of the records in a package are named, where they are not by {@link Table#name()} and {@link
 * Column#name()}. Packages below it are packages of their own. Without it names are in snake case.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Naming {
    /**
     * The rule for tables and columns.
     *
     * @return snake case by default
     */
    NamingRule value() default NamingRule.SNAKE_CASE;

    /**
     * What stands before the name of each table.
     *
     * @return nothing by default
     */
    String tablePrefix() default "";
}
