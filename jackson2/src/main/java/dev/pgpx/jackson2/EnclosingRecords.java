package dev.pgpx.jackson2;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/**
 * The records that are being written around the place where Jackson is. Two that were read from the same row are equal: their
 * relations are by key, whether loaded or not.
 */
final class EnclosingRecords {
    private EnclosingRecords() {}

    static boolean contain(@Nullable JsonStreamContext place, Object record) {
        for (JsonStreamContext around = place; around != null; around = around.getParent()) {
            if (record.equals(around.getCurrentValue())) {
                return true;
            }
        }
        return false;
    }
}
