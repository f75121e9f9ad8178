/** Tables as the catalog has them: columns, their types' shapes, keys. */
@NullMarked
package dev.pgpx.transfer.table;

import org.jspecify.annotations.NullMarked;
