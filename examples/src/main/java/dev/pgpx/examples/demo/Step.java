package dev.pgpx.examples.demo;

import java.util.function.Function;

/**
 * One query of the demo.
 *
 * @param title what it is good for
 * @param method the method of {@link WorldQueries} that holds it, whose body is shown
 * @param query runs it
 */
record Step(String title, String method, Function<WorldQueries, Answer> query) {}
