/** Says what is wrong with a model, as diagnostics on the element: codes and texts from the module's messages. */
@NullMarked
package dev.pgpx.processor.report;

import org.jspecify.annotations.NullMarked;
