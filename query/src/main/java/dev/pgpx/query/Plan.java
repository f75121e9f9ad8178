package dev.pgpx.query;

import java.util.Set;

/**
 * The text of a statement's shape. Immutable.
 *
 * @param tokens the shape
 * @param hash of the tokens, as {@link SqlWriter} makes it
 * @param sql the text
 * @param features what of it not every supported server has
 * @param audited whether it writes to a table that has a history
 * @param sensitive whether a column is named whose values are not for other people's eyes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole, never shown outside
record Plan(Object[] tokens, int hash, String sql, Set<ServerFeature> features, boolean audited, boolean sensitive) {
    boolean isOf(Object[] others, int size, int otherHash) {
        if (hash != otherHash || tokens.length != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Object token = tokens[i];
            Object other = others[i];
            if (token != other && !token.equals(other)) {
                return false;
            }
        }
        return true;
    }
}
