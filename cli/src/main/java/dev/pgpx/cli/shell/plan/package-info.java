/** Plans of the server as trees. */
@NullMarked
package dev.pgpx.cli.shell.plan;

import org.jspecify.annotations.NullMarked;
