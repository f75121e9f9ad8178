package dev.pgpx.schema.fact;

/**
 * How a sequence counts.
 *
 * @param type the type of its numbers: {@code smallint}, {@code integer} or {@code bigint}
 * @param start the first number
 * @param increment the step to the next one
 * @param minimum the least number
 * @param maximum the greatest number
 * @param cache how many numbers a session takes at once
 * @param cycle whether it begins again after the last one
 */
public record SequenceOptions(
        String type, long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
    /** From 1 upwards. */
    public static final SequenceOptions DEFAULT = ofType("bigint");

    /**
     * From 1 upwards.
     *
     * @param type the type of its numbers
     * @return the options that {@code create sequence … as type} gives
     */
    public static SequenceOptions ofType(String type) {
        return new SequenceOptions(type, 1, 1, 1, greatest(type), 1, /* cycle= */ false);
    }

    /**
     * The least number that the server would choose.
     *
     * @return 1 for a sequence that counts upwards, else the least of its type
     */
    public long defaultMinimum() {
        return increment > 0 ? 1 : ~greatest(type);
    }

    /**
     * The greatest number that the server would choose.
     *
     * @return the greatest of its type for a sequence that counts upwards, else -1
     */
    public long defaultMaximum() {
        return increment > 0 ? greatest(type) : -1;
    }

    /**
     * The first number that the server would choose.
     *
     * @return the least number of a sequence that counts upwards, else the greatest
     */
    public long defaultStart() {
        return increment > 0 ? minimum : maximum;
    }

    private static long greatest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
