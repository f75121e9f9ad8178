package dev.pgpx.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * The records that are being written around the place where Jackson is. Two that were read from the same row are equal: their
 * relations are by key, whether loaded or not.
 */
final class EnclosingRecords {
    private EnclosingRecords() {}

    static boolean contain(@Nullable TokenStreamContext place, Object record) {
        for (TokenStreamContext around = place; around != null; around = around.getParent()) {
            if (record.equals(around.currentValue())) {
                return true;
            }
        }
        return false;
    }
}
