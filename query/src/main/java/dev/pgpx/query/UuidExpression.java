package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.time.Instant;
import java.util.UUID;

/**
 * An expression of {@code uuid}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-uuid.html">UUID Functions</a>.
 */
public class UuidExpression extends ComparableExpression<UUID> {
    UuidExpression(Node node, Codec<UUID> codec) {
        super(node, codec);
    }

    @Override
    UuidExpression rebuilt(Node other) {
        return new UuidExpression(other, codec());
    }

    @Override
    public UuidExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static UuidExpression of(UUID value) {
        return new UuidExpression(Node.Value.of(Codecs.UUID, value), Codecs.UUID);
    }

    /**
     * {@code uuid_extract_timestamp}: when it was made; null unless of version 1 or 7.
     *
     * @return the expression
     */
    public final TimestamptzExpression<Instant> timestamp() {
        return new TimestamptzExpression<>(
                new Node.Since(ServerFeature.UUID_EXTRACT, Node.Call.of("uuid_extract_timestamp", node())),
                Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code uuid_extract_version}: its version; null of another variant.
     *
     * @return the expression
     */
    public final NumberExpression<Short> version() {
        return new NumberExpression<>(
                new Node.Since(ServerFeature.UUID_EXTRACT, Node.Call.of("uuid_extract_version", node())), Codecs.INT2);
    }
}
