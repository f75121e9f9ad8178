package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import dev.pgpx.transfer.table.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which records of a table are found again, as somebody said.
 *
 * @param place where; null when the program did
 */
record SeedKey(TableName table, List<String> columns, @Nullable Place place) {}
