/** Where the logs of the libraries go, when somebody wants to see them. */
@NullMarked
package dev.pgpx.cli.log;

import org.jspecify.annotations.NullMarked;
