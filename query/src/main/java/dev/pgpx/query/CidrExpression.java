package dev.pgpx.query;

import dev.pgpx.types.Cidr;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/**
 * An expression of {@code cidr}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-net.html">Network Address Functions and Operators</a>.
 */
public class CidrExpression extends NetworkExpression<Cidr> {
    CidrExpression(Node node, Codec<Cidr> codec) {
        super(node, codec);
    }

    @Override
    CidrExpression rebuilt(Node other) {
        return new CidrExpression(other, codec());
    }

    @Override
    public CidrExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static CidrExpression of(Cidr value) {
        return new CidrExpression(Node.Value.of(Codecs.CIDR, value), Codecs.CIDR);
    }

    /**
     * {@code set_masklen}: a network with another prefix, what is right of it set to zero.
     *
     * @param bits the length of the prefix in bits
     * @return the expression
     */
    public final CidrExpression withMaskLength(int bits) {
        return new CidrExpression(Node.Call.of("set_masklen", node(), Node.Value.of(Codecs.INT4, bits)), Codecs.CIDR);
    }

    /**
     * {@code set_masklen}: a network with another prefix, what is right of it set to zero.
     *
     * @param bits the length of the prefix in bits, as an expression
     * @return the expression
     */
    public final CidrExpression withMaskLength(Expression<Integer> bits) {
        return new CidrExpression(Node.Call.of("set_masklen", node(), bits.node()), Codecs.CIDR);
    }
}
