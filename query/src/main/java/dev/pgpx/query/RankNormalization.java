package dev.pgpx.query;

import java.util.List;

/**
 * What the rank of a document is set in proportion to.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/textsearch-controls.html#TEXTSEARCH-RANKING">Ranking Search
 * Results</a>.
 */
public enum RankNormalization {
    /** 1 + the logarithm of the document's length. */
    LOGARITHM_OF_LENGTH(1),
    /** The document's length. */
    LENGTH(2),
    /** The mean harmonic distance between extents; by {@code ts_rank_cd} only. */
    HARMONIC_DISTANCE(4),
    /** The number of different words. */
    WORDS(8),
    /** 1 + the logarithm of the number of different words. */
    LOGARITHM_OF_WORDS(16),
    /** Itself + 1, which makes it a number between 0 and 1. */
    ITSELF(32);

    private final int bit;

    RankNormalization(int bit) {
        this.bit = bit;
    }

    /** The last argument of the ranking functions; none when nothing is given. */
    static List<Node> nodes(RankNormalization... given) {
        int bits = 0;
        for (RankNormalization one : given) {
            bits |= one.bit;
        }
        return bits == 0 ? List.of() : List.of(new Node.Text(Integer.toString(bits)));
    }
}
