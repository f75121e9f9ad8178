package dev.pgpx.database.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes settings of what was collected, and checks what only shows in combination. */
final class Assembly {
    private static final Duration STANDARD_IDLE_TIMEOUT = Duration.ofMinutes(10);

    private final Values values;
    private final Problems problems;

    Assembly(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Settings settings(List<Host> hosts, Password password, Password keyPassword, Map<String, String> parameters) {
        String user = values.get(SettingKeys.USER);
        return new Settings(
                hosts,
                values.get(SettingKeys.TARGET_SERVER),
                values.get(SettingKeys.LOAD_BALANCE_HOSTS),
                values.get(SettingKeys.DATABASE, user),
                user,
                password,
                values.get(SettingKeys.APPLICATION_NAME),
                tls(hosts, keyPassword),
                pool(),
                deadlines(),
                values.get(SettingKeys.SEARCH_PATH, List.of()),
                parameters,
                values.get(SettingKeys.STATEMENT_CACHE_SIZE),
                values.get(SettingKeys.FETCH_SIZE),
                values.get(SettingKeys.READ_ONLY),
                values.get(SettingKeys.POOLER));
    }

    private TlsSettings tls(List<Host> hosts, Password keyPassword) {
        boolean here = areHere(hosts);
        TlsSettings tls = new TlsSettings(
                values.get(SettingKeys.TLS, here ? TlsMode.PREFER : TlsMode.VERIFY_FULL),
                values.find(SettingKeys.TLS_ROOT_CERTIFICATE),
                values.find(SettingKeys.TLS_CERTIFICATE),
                values.find(SettingKeys.TLS_KEY),
                keyPassword,
                values.get(SettingKeys.CHANNEL_BINDING));
        need(tls.certificate() == null || tls.key() != null, "tls-certificate needs tls-key");
        need(tls.key() == null || tls.certificate() != null, "tls-key needs tls-certificate");
        need(keyPassword.isNone() || tls.key() != null, "tls-key-password needs tls-key");
        need(
                tls.channelBinding() != ChannelBinding.REQUIRE || tls.mode() != TlsMode.DISABLE,
                "channel-binding require needs encryption, but tls is disable");
        return tls;
    }

    private static boolean areHere(List<Host> hosts) {
        for (Host host : hosts) {
            if (!host.isLoopback()) {
                return false;
            }
        }
        return true;
    }

    private PoolSettings pool() {
        Duration maxLifetime = values.get(SettingKeys.MAX_LIFETIME);
        PoolSettings pool = new PoolSettings(
                values.get(SettingKeys.POOL_SIZE),
                values.get(SettingKeys.MINIMUM_IDLE),
                maxLifetime,
                values.get(SettingKeys.IDLE_TIMEOUT, idleTimeout(maxLifetime)),
                values.get(SettingKeys.ACQUIRE_TIMEOUT),
                values.get(SettingKeys.LEAK_THRESHOLD),
                values.get(SettingKeys.RECLAIM_LEAKS),
                values.get(SettingKeys.PIPELINING));
        need(
                pool.minimumIdle() <= pool.size(),
                "minimum-idle is " + pool.minimumIdle() + ": expected at most pool-size, which is " + pool.size());
        if (pool.idleTimeout().plusSeconds(1).compareTo(maxLifetime) > 0) {
            problems.add("idle-timeout is " + DurationText.of(pool.idleTimeout())
                    + ": expected at least 1s less than max-lifetime, which is " + DurationText.of(maxLifetime));
        }
        need(
                !pool.reclaimLeaks() || !pool.leakThreshold().isZero(),
                "reclaim-leaks needs a leak-threshold, which is 0 (never)");
        return pool;
    }

    private static Duration idleTimeout(Duration maxLifetime) {
        Duration half = half(maxLifetime);
        return half.compareTo(STANDARD_IDLE_TIMEOUT) < 0 ? half : STANDARD_IDLE_TIMEOUT;
    }

    /** By hand, since {@link Duration#dividedBy} needs decimals, whose class takes 10 ms when a program starts. */
    private static Duration half(Duration whole) {
        long seconds = whole.getSeconds();
        return Duration.ofSeconds(seconds / 2, seconds % 2 * 500_000_000L + whole.getNano() / 2);
    }

    private Deadlines deadlines() {
        return new Deadlines(
                values.get(SettingKeys.CONNECT_TIMEOUT),
                values.get(SettingKeys.STATEMENT_TIMEOUT),
                values.get(SettingKeys.TRANSACTION_TIMEOUT),
                values.get(SettingKeys.IDLE_IN_TRANSACTION_TIMEOUT),
                values.get(SettingKeys.CLOSE_TIMEOUT),
                values.get(SettingKeys.REPLAY_TIMEOUT));
    }

    private void need(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
