/** Orders facts so that each comes after what it depends on. */
@NullMarked
package dev.pgpx.schema.order;

import org.jspecify.annotations.NullMarked;
