package dev.pgpx.benchmarks.peers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row of the tables with ten columns ({@code account}, {@code entry}, {@code customer}), as no library has it: what is given to the
 * contenders, and what their rows are compared with.
 *
 * @param id the key, an identity column; 0 when the server is to give one
 * @param profile JSON text, as jsonb writes it
 * @param token unique in {@code customer}
 */
public record Values(
        long id,
        String name,
        String city,
        int age,
        BigDecimal balance,
        boolean active,
        Instant createdAt,
        String profile,
        List<String> tags,
        UUID token) {}
