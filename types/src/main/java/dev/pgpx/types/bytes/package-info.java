/** How values are read without a buffer, and without a detour where text is the value; exported to the engine that ships only. */
@NullMarked
package dev.pgpx.types.bytes;

import org.jspecify.annotations.NullMarked;
