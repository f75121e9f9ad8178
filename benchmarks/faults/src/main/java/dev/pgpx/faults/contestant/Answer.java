package dev.pgpx.faults.contestant;

/**
 * What a read gave.
 *
 * @param token what it was asked to give back
 * @param item what it read
 */
public record Answer(String token, Item item) {
    /**
     * Whether it answers the question, and not that of another.
     *
     * @param key the key that was asked for
     * @param given the token that was sent
     * @return true when all of it fits
     */
    public boolean belongsTo(long key, String given) {
        return token.equals(given) && item.equals(Item.of(key));
    }
}
