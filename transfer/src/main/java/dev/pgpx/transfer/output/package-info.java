/** Export: rows of tables and queries into files, streamed by COPY. */
@NullMarked
package dev.pgpx.transfer.output;

import org.jspecify.annotations.NullMarked;
