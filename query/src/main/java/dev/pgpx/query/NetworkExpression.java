package dev.pgpx.query;

import dev.pgpx.types.Cidr;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Inet;

/**
 * An expression of {@code inet} or {@code cidr}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-net.html">Network Address Functions and Operators</a>.
 *
 * @param <T> {@code Inet} or {@code Cidr}
 */
public abstract class NetworkExpression<T> extends ComparableExpression<T> {
    NetworkExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    /**
     * {@code <<}: lies strictly within a network.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition isWithin(Inet other) {
        return new Condition(operation(" << ", Node.Value.of(Codecs.INET, other)));
    }

    /**
     * {@code <<}: lies strictly within a network.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition isWithin(Cidr other) {
        return new Condition(operation(" << ", Node.Value.of(Codecs.CIDR, other)));
    }

    /**
     * {@code <<}: lies strictly within a network.
     *
     * @param other the network, as an expression
     * @return the condition
     */
    public final Condition isWithin(NetworkExpression<?> other) {
        return new Condition(operation(" << ", other.node()));
    }

    /**
     * {@code <<=}: lies within a network or is equal to it.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition isWithinOrEqual(Inet other) {
        return new Condition(operation(" <<= ", Node.Value.of(Codecs.INET, other)));
    }

    /**
     * {@code <<=}: lies within a network or is equal to it.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition isWithinOrEqual(Cidr other) {
        return new Condition(operation(" <<= ", Node.Value.of(Codecs.CIDR, other)));
    }

    /**
     * {@code <<=}: lies within a network or is equal to it.
     *
     * @param other the network, as an expression
     * @return the condition
     */
    public final Condition isWithinOrEqual(NetworkExpression<?> other) {
        return new Condition(operation(" <<= ", other.node()));
    }

    /**
     * {@code >>}: strictly contains a network or host.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition contains(Inet other) {
        return new Condition(operation(" >> ", Node.Value.of(Codecs.INET, other)));
    }

    /**
     * {@code >>}: strictly contains a network or host.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition contains(Cidr other) {
        return new Condition(operation(" >> ", Node.Value.of(Codecs.CIDR, other)));
    }

    /**
     * {@code >>}: strictly contains a network or host.
     *
     * @param other the network, as an expression
     * @return the condition
     */
    public final Condition contains(NetworkExpression<?> other) {
        return new Condition(operation(" >> ", other.node()));
    }

    /**
     * {@code >>=}: contains a network or host or is equal to it.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition containsOrEquals(Inet other) {
        return new Condition(operation(" >>= ", Node.Value.of(Codecs.INET, other)));
    }

    /**
     * {@code >>=}: contains a network or host or is equal to it.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition containsOrEquals(Cidr other) {
        return new Condition(operation(" >>= ", Node.Value.of(Codecs.CIDR, other)));
    }

    /**
     * {@code >>=}: contains a network or host or is equal to it.
     *
     * @param other the network, as an expression
     * @return the condition
     */
    public final Condition containsOrEquals(NetworkExpression<?> other) {
        return new Condition(operation(" >>= ", other.node()));
    }

    /**
     * {@code &&}: contains a network or is contained in it.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition overlaps(Inet other) {
        return new Condition(operation(" && ", Node.Value.of(Codecs.INET, other)));
    }

    /**
     * {@code &&}: contains a network or is contained in it.
     *
     * @param other the network
     * @return the condition
     */
    public final Condition overlaps(Cidr other) {
        return new Condition(operation(" && ", Node.Value.of(Codecs.CIDR, other)));
    }

    /**
     * {@code &&}: contains a network or is contained in it.
     *
     * @param other the network, as an expression
     * @return the condition
     */
    public final Condition overlaps(NetworkExpression<?> other) {
        return new Condition(operation(" && ", other.node()));
    }

    /**
     * {@code abbrev}: as text, shortened.
     *
     * @return the expression
     */
    public final TextExpression abbreviated() {
        return new TextExpression(Node.Call.of("abbrev", node()), Codecs.TEXT);
    }

    /**
     * {@code host}: the address as text, without the length of its prefix.
     *
     * @return the expression
     */
    public final TextExpression host() {
        return new TextExpression(Node.Call.of("host", node()), Codecs.TEXT);
    }

    /**
     * {@code broadcast}: the broadcast address of its network.
     *
     * @return the expression
     */
    public final InetExpression broadcast() {
        return new InetExpression(Node.Call.of("broadcast", node()), Codecs.INET);
    }

    /**
     * {@code hostmask}: the mask of the host's part.
     *
     * @return the expression
     */
    public final InetExpression hostMask() {
        return new InetExpression(Node.Call.of("hostmask", node()), Codecs.INET);
    }

    /**
     * {@code netmask}: the mask of the network's part.
     *
     * @return the expression
     */
    public final InetExpression netMask() {
        return new InetExpression(Node.Call.of("netmask", node()), Codecs.INET);
    }

    /**
     * {@code network}: the network's part, what is right of the mask set to zero.
     *
     * @return the expression
     */
    public final CidrExpression network() {
        return new CidrExpression(Node.Call.of("network", node()), Codecs.CIDR);
    }

    /**
     * {@code family}: 4 for IPv4, 6 for IPv6.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> family() {
        return new NumberExpression<>(Node.Call.of("family", node()), Codecs.INT4);
    }

    /**
     * {@code masklen}: the length of its prefix in bits.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> maskLength() {
        return new NumberExpression<>(Node.Call.of("masklen", node()), Codecs.INT4);
    }

    /**
     * {@code inet_same_family}: both are IPv4, or both IPv6.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isSameFamilyAs(NetworkExpression<?> other) {
        return new Condition(Node.Call.of("inet_same_family", node(), other.node()));
    }

    /**
     * {@code inet_merge}: the smallest network that contains both.
     *
     * @param other the other
     * @return the expression
     */
    public final CidrExpression merge(NetworkExpression<?> other) {
        return new CidrExpression(Node.Call.of("inet_merge", node(), other.node()), Codecs.CIDR);
    }
}
