/** {@code pgpx demo}: the main job of pgpx on real data. The queries are in {@code WorldQueries}. */
@NullMarked
package dev.pgpx.examples.demo;

import org.jspecify.annotations.NullMarked;
