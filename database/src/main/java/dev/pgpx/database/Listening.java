package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.query.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the listening thread does: keeps a session that is in no pool, tells the server of the channels that are wanted, and the
 * listeners of what comes. When the connection is lost, or the server does not answer, it makes another one.
 *
 * <p>It waits for notifications in short portions: between them it looks for new subscriptions, and a driver that waits for ever
 * notices nothing of a network that swallows everything.
 */
final class Listening implements Runnable {
    private static final Duration PORTION = Duration.ofMillis(50);
    private static final long CHECK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final Statement CHECK = Statement.of("select 1", "listening check");

    private final Engine engine;
    private final Subscriptions subscriptions;
    private final Statements statements;

    /** The channels that the server has been told of, in the present session. */
    private final Set<Channel> inForce = new HashSet<>();
    /** Until then nothing has been missed, as {@link System#nanoTime()} tells. */
    private long provedAt;
    /** A session was lost, and none has taken its place. */
    private boolean lost;
    /** What listeners have been told of why. */
    private @Nullable Class<?> told;

    private int failures;

    Listening(Engine engine, Subscriptions subscriptions) {
        this.engine = engine;
        this.subscriptions = subscriptions;
        this.statements = new Statements(List.of(), engine.target(), false);
    }

    @Override
    public void run() {
        try {
            while (subscriptions.goesOn()) {
                try {
                    listen();
                } catch (RuntimeException failure) {
                    if (subscriptions.goesOn()) {
                        failed(failure);
                        subscriptions.pause(nextPause());
                    }
                }
            }
        } catch (Throwable unexpected) {
            subscriptions.died(unexpected);
            throw unexpected;
        }
    }

    /** Over one session; returns when nobody wants to listen any more. */
    private void listen() {
        inForce.clear();
        try (EngineSession session = open()) {
            while (subscriptions.goesOn()) {
                List<Subscription> wanted = subscriptions.snapshot();
                update(session, wanted);
                found();
                begin(wanted);
                for (Notification notification : session.notifications(PORTION)) {
                    deliver(notification);
                }
                check(session);
            }
        }
    }

    private EngineSession open() {
        Deadline deadline = Deadline.in(engine.deadlines().connect());
        return waiting(() -> engine.open(new SessionRequest("listen", SessionRequest.Access.OWN, deadline, false)));
    }

    private interface Asking<R> {
        R ask();
    }

    /** Waits for the server, which is cut short when it is of no use any more. */
    private <R> R waiting(Asking<R> asking) {
        subscriptions.waitingForServer(true);
        try {
            return asking.ask();
        } finally {
            subscriptions.waitingForServer(false);
        }
    }

    /** Tells the server of what has changed. */
    private void update(EngineSession session, List<Subscription> wanted) {
        Set<Channel> channels = wanted.stream().map(Subscription::of).collect(Collectors.toSet());
        for (Channel channel : List.copyOf(inForce)) {
            if (!channels.contains(channel)) {
                run(session, channel.unlisten());
                inForce.remove(channel);
            }
        }
        for (Channel channel : channels) {
            if (!inForce.contains(channel)) {
                listen(session, channel, wanted);
            }
        }
    }

    /** Tells those who wait for it that the server listens for them. */
    private void begin(List<Subscription> wanted) {
        for (Subscription subscription : wanted) {
            if (inForce.contains(subscription.of())) {
                subscription.inForce().complete(true);
            }
        }
    }

    private void listen(EngineSession session, Channel channel, List<Subscription> wanted) {
        try {
            run(session, channel.listen());
            inForce.add(channel);
        } catch (StatementException | PoolerException refused) {
            boolean others = false;
            for (Subscription subscription : wanted) {
                if (subscription.of().equals(channel)) {
                    others |= subscription.hasBeenInForce();
                    subscription.inForce().completeExceptionally(refused);
                }
            }
            if (others) {
                throw refused; // another server may have taken this one's place
            }
        }
    }

    private void run(EngineSession session, Statement statement) {
        long asked = System.nanoTime();
        waiting(() -> {
            statements.run(session, statement, Deadline.in(ANSWER), (index, result) -> {});
            return true;
        });
        if (!lost) {
            provedAt = asked;
        }
    }

    /** All channels are in force: those who have missed something are told, before anything else. */
    private void found() {
        failures = 0;
        told = null;
        if (lost) {
            lost = false;
            Duration gap = Duration.ofNanos(System.nanoTime() - provedAt);
            provedAt = System.nanoTime();
            subscriptions.snapshot().stream()
                    .filter(Subscription::hasBeenInForce)
                    .forEach(subscription -> subscription.missed(gap));
        }
    }

    private void deliver(Notification notification) {
        for (Subscription subscription : subscriptions.snapshot()) {
            if (subscription.channel().equals(notification.channel())) {
                subscription.notified(notification);
            }
        }
    }

    /** What the server has answered came after all notifications of before. */
    private void check(EngineSession session) {
        if (System.nanoTime() - provedAt > CHECK_EVERY_NANOS) {
            run(session, CHECK);
        }
    }

    private void failed(RuntimeException failure) {
        boolean lasting = !(failure instanceof DatabaseException known) || known.retry() == Retry.USELESS;
        boolean news = told != failure.getClass();
        told = failure.getClass();
        failures++;
        for (Subscription subscription : subscriptions.snapshot()) {
            if (subscription.hasBeenInForce()) {
                lost = true;
                if (news) {
                    subscription.failed(failure);
                }
            } else {
                subscription.attemptFailed(failure, lasting);
            }
        }
    }

    /** Twice as long after each failure, and a random part of it: many programs may have lost the same server. */
    private long nextPause() {
        long most = Math.min(FIRST_PAUSE_NANOS << Math.min(failures, Short.SIZE), LONGEST_PAUSE_NANOS);
        return ThreadLocalRandom.current().nextLong(most / 2, most);
    }
}
