package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.List;

/**
 * What words of each weight are worth in a rank. PostgreSQL's own are 0.1, 0.2, 0.4 and 1.
 *
 * @param d those of weight D, which words have unless given another
 * @param c those of weight C
 * @param b those of weight B
 * @param a those of weight A
 */
public record RankWeights(float d, float c, float b, float a) {
    Node node() {
        return Node.Value.of(Codecs.array(Codecs.FLOAT4), List.of(d, c, b, a));
    }
}
