package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.query.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.core.Field;

@Timeout(120)
class GateTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    /** No turns: each permit goes from hand to hand in the order of the queue. */
    private static final long IN_ORDER = 0;

    private static long in(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    private static long soon() {
        return in(Duration.ofMillis(20));
    }

    private static long late() {
        return in(Duration.ofSeconds(60));
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long deadline = late();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute has passed").isLessThan(deadline);
            Thread.sleep(1);
        }
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads need Java 21");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }

    private static CompletableFuture<Gate.Result> entering(Gate gate, long deadline) {
        CompletableFuture<Gate.Result> result = new CompletableFuture<>();
        start(() -> result.complete(gate.enter(deadline)));
        return result;
    }

    private static Gate full(int permits, long turn) {
        Gate gate = new Gate(permits, turn);
        for (int i = 0; i < permits; i++) {
            assertThat(gate.enter(late())).isEqualTo(Gate.Result.ENTERED);
        }
        return gate;
    }

    private static void assertWhole(Gate gate, int permits) {
        assertThat(gate.waiting()).isZero();
        assertThat(gate.inUse()).isZero();
        for (int i = 0; i < permits; i++) {
            assertThat(gate.enter(soon())).isEqualTo(Gate.Result.ENTERED);
        }
        assertThat(gate.enter(System.nanoTime())).isEqualTo(Gate.Result.TIMED_OUT);
        assertThat(gate.inUse()).isEqualTo(permits);
        assertThat(gate.waiting()).isZero();
    }

    @Test
    void letsAsManyInAsThereArePermits() {
        Gate gate = full(3, IN_ORDER);
        assertThat(gate.inUse()).isEqualTo(3);
        assertThat(gate.enter(soon())).isEqualTo(Gate.Result.TIMED_OUT);
        gate.leave();
        assertThat(gate.inUse()).isEqualTo(2);
        assertThat(gate.enter(soon())).isEqualTo(Gate.Result.ENTERED);
    }

    @Test
    void entersWithAPastDeadlineWhereAPermitIsFree() {
        assertThat(new Gate(1).enter(System.nanoTime() - 1)).isEqualTo(Gate.Result.ENTERED);
    }

    @Test
    void letsWaitersInInTheirOrderWhereThereAreNoTurns() throws Exception {
        inOrder(Thread::new);
    }

    @Test
    void letsVirtualThreadsInInTheirOrder() throws Exception {
        inOrder(virtualThreads());
    }

    private static void inOrder(ThreadFactory threads) throws InterruptedException {
        Gate gate = full(1, IN_ORDER);
        BlockingQueue<Integer> entered = new LinkedBlockingQueue<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            threads.newThread(() -> {
                        assertThat(gate.enter(late())).isEqualTo(Gate.Result.ENTERED);
                        entered.add(number);
                        gate.leave();
                    })
                    .start();
            until(() -> gate.waiting() == number + 1);
        }
        gate.leave();
        until(() -> entered.size() == 20);
        assertThat(new ArrayList<>(entered)).isSorted();
        until(() -> gate.inUse() == 0);
        assertWhole(gate, 1);
    }

    @Test
    void aWaiterThatGaveUpIsNotInTheWayOfTheOthers() throws Exception {
        Gate gate = full(1, IN_ORDER);
        CompletableFuture<Gate.Result> first = entering(gate, in(Duration.ofMillis(300)));
        until(() -> gate.waiting() == 1);
        CompletableFuture<Gate.Result> second = entering(gate, late());
        until(() -> gate.waiting() == 2);
        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.TIMED_OUT);
        assertThat(gate.waiting()).isEqualTo(1);
        gate.leave();
        assertThat(second.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.ENTERED);
    }

    @Test
    void anInterruptEndsTheWaitAndTheFlagIsKept() throws Exception {
        Gate gate = full(1, IN_ORDER);
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        CompletableFuture<Gate.Result> result = new CompletableFuture<>();
        Thread thread = start(() -> {
            result.complete(gate.enter(late()));
            flag.complete(Thread.currentThread().isInterrupted());
        });
        until(() -> gate.waiting() == 1);
        thread.interrupt();
        assertThat(result.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.INTERRUPTED);
        assertThat(flag.get(60, TimeUnit.SECONDS)).isTrue();
        gate.leave();
        assertWhole(gate, 1);
    }

    @Test
    void aPermitLeftToNobodyInParticularReachesTheWaiterAllTheSame() throws Exception {
        Gate gate = full(1, Duration.ofHours(1).toNanos());
        CompletableFuture<Gate.Result> waiter = entering(gate, late());
        until(() -> gate.waiting() == 1);
        gate.leave(); // an hour long it may lie, and this thread does not come back
        assertThat(waiter.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.ENTERED);
        gate.leave();
        assertWhole(gate, 1);
    }

    @Test
    void aPermitThatLiesReachesTheNextWhenTheWatcherGivesUp() throws Exception {
        for (int i = 0; i < 200; i++) {
            Gate gate = full(1, Duration.ofHours(1).toNanos());
            CompletableFuture<Gate.Result> watcher = new CompletableFuture<>();
            Thread thread = start(() -> watcher.complete(gate.enter(late())));
            until(() -> gate.waiting() == 1);
            CompletableFuture<Gate.Result> next = entering(gate, late());
            until(() -> gate.waiting() == 2);
            thread.interrupt();
            gate.leave();
            if (watcher.get(60, TimeUnit.SECONDS) == Gate.Result.ENTERED) {
                gate.leave();
            }
            assertThat(next.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.ENTERED);
            gate.leave();
            assertWhole(gate, 1);
        }
    }

    @Test
    void closingEndsAllWaitsAndLetsNobodyIn() throws Exception {
        Gate gate = full(2, IN_ORDER);
        List<CompletableFuture<Gate.Result>> waiters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waiters.add(entering(gate, late()));
        }
        until(() -> gate.waiting() == 5);
        gate.close();
        for (CompletableFuture<Gate.Result> waiter : waiters) {
            assertThat(waiter.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.CLOSED);
        }
        assertThat(gate.waiting()).isZero();
        gate.leave();
        assertThat(gate.inUse()).isEqualTo(1);
        assertThat(gate.enter(late())).isEqualTo(Gate.Result.CLOSED);
        gate.close();
        assertThat(gate.inUse()).isEqualTo(1);
    }

    @Test
    void waitsForAllToLeave() throws Exception {
        Gate gate = full(2, IN_ORDER);
        gate.close();
        assertThat(gate.awaitEmpty(soon())).isFalse();
        CompletableFuture<Boolean> empty = CompletableFuture.supplyAsync(() -> gate.awaitEmpty(late()), OWN_THREAD);
        gate.leave();
        assertThat(gate.awaitEmpty(soon())).isFalse();
        gate.leave();
        assertThat(empty.get(60, TimeUnit.SECONDS)).isTrue();
        assertThat(gate.awaitEmpty(System.nanoTime())).isTrue();
    }

    @Test
    void anInterruptEndsTheWaitForAllToLeave() {
        Gate gate = full(1, IN_ORDER);
        Thread.currentThread().interrupt();
        assertThat(gate.awaitEmpty(late())).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aWaiterGetsInThoughOthersKeepComingBack() throws Exception {
        othersKeepComingBack(Thread::new);
    }

    @Test
    void aVirtualThreadGetsInThoughOthersKeepComingBack() throws Exception {
        othersKeepComingBack(virtualThreads());
    }

    private static void othersKeepComingBack(ThreadFactory threads) throws Exception {
        Gate gate = new Gate(2);
        AtomicBoolean stop = new AtomicBoolean();
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            others.add(start(() -> {
                while (!stop.get()) {
                    assertThat(gate.enter(late())).isEqualTo(Gate.Result.ENTERED);
                    gate.leave();
                }
            }));
        }
        until(() -> gate.waiting() > 0);
        for (int i = 0; i < 50; i++) {
            CompletableFuture<Gate.Result> waiter = new CompletableFuture<>();
            threads.newThread(() -> {
                        waiter.complete(gate.enter(late()));
                        gate.leave();
                    })
                    .start();
            assertThat(waiter.get(60, TimeUnit.SECONDS)).isEqualTo(Gate.Result.ENTERED);
        }
        stop.set(true);
        for (Thread other : others) {
            other.join();
        }
        until(() -> gate.inUse() == 0);
        assertWhole(gate, 2);
    }

    @Test
    void losesNoPermitAndLetsNoneInTooMany() throws Exception {
        turmoil(new Gate(3), Thread::new);
    }

    @Test
    void losesNoPermitInTheOrderOfTheQueue() throws Exception {
        turmoil(new Gate(3, IN_ORDER), Thread::new);
    }

    @Test
    void losesNoPermitWhereTurnsHaveNoEnd() throws Exception {
        turmoil(new Gate(3, Duration.ofHours(1).toNanos()), Thread::new);
    }

    @Test
    void losesNoPermitOfVirtualThreads() throws Exception {
        turmoil(new Gate(3), virtualThreads());
    }

    private static final Statement READ = Statement.of("select 'gate'", "gate");
    private static final SqlPlan PLAN = SqlPlan.of(READ);

    private static Pipelined statement() {
        return new Pipelined(READ, PLAN, new PackedParameters(0));
    }

    /** As a caller does who is inside; every second statement is left behind. */
    private static void answer(List<Pipelined> taken) {
        for (int i = 0; i < taken.size(); i++) {
            if (i % 2 == 0) {
                taken.get(i).answered(new Pipelined.Rows(Answer.ofCommand(0), JdbcColumns.of(new Field[0])));
            } else {
                taken.get(i).leaveBehind();
            }
        }
    }

    /** Whether it was answered; as a caller does whose statement has been taken. */
    private static boolean isAnswered(Pipelined taken) {
        try {
            return taken.await(Deadline.in(Duration.ofMinutes(1)), "gate") != null;
        } catch (CallInterruptedException interrupted) {
            return false;
        }
    }

    @Test
    void aStatementIsTakenAlongWithoutItsCaller() throws Exception {
        Gate gate = new Gate(1);
        assertThat(gate.enter(late())).isEqualTo(Gate.Result.ENTERED);
        List<Thread> callers = new ArrayList<>();
        AtomicInteger answered = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            boolean carries = i != 1;
            Thread caller = new Thread(() -> {
                Pipelined statement = statement();
                Gate.Result result = gate.enter(late(), carries ? statement : null);
                if (result == Gate.Result.TAKEN_ALONG && isAnswered(statement)) {
                    answered.incrementAndGet();
                } else if (result == Gate.Result.ENTERED) {
                    gate.leave();
                }
            });
            callers.add(caller);
            caller.start();
            int waiting = i + 1;
            until(() -> gate.waiting() == waiting);
        }
        List<Pipelined> taken = gate.takeAlong(PLAN, 8);
        assertThat(taken).hasSize(2);
        assertThat(gate.waiting()).isEqualTo(1);
        taken.forEach(each -> each.answered(new Pipelined.Rows(Answer.ofCommand(0), JdbcColumns.of(new Field[0]))));
        gate.leave();
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(answered.get()).isEqualTo(2);
        assertWhole(gate, 1);
    }

    @Test
    void takesNoMoreAlongThanAskedForAndNoOtherStatement() throws Exception {
        Gate gate = new Gate(1);
        assertThat(gate.enter(late())).isEqualTo(Gate.Result.ENTERED);
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread caller = new Thread(() -> {
                Pipelined statement = statement();
                if (gate.enter(late(), statement) == Gate.Result.TAKEN_ALONG) {
                    isAnswered(statement);
                } else {
                    gate.leave();
                }
            });
            callers.add(caller);
            caller.start();
            int waiting = i + 1;
            until(() -> gate.waiting() == waiting);
        }
        assertThat(gate.takeAlong(SqlPlan.of(Statement.of("select 'another'", "another")), 8))
                .isEmpty();
        List<Pipelined> taken = gate.takeAlong(PLAN, 3);
        assertThat(taken).hasSize(3);
        assertThat(gate.waiting()).isEqualTo(1);
        taken.forEach(Pipelined::leaveBehind);
        gate.leave();
        for (Thread caller : callers) {
            caller.join();
        }
        assertWhole(gate, 1);
    }

    /** Many threads enter, leave, run out of time, have statements taken along and are interrupted, all at random. */
    private static void turmoil(Gate gate, ThreadFactory factory) throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger[] results = Stream.generate(AtomicInteger::new)
                .limit(Gate.Result.values().length)
                .toArray(AtomicInteger[]::new);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            threads.add(factory.newThread(() -> {
                for (int round = 0; round < 2_000; round++) {
                    int wait = ThreadLocalRandom.current().nextInt(round % 4 == 0 ? 5_000_000 : 200_000);
                    Pipelined statement = round % 2 == 0 ? statement() : null;
                    Gate.Result result = gate.enter(System.nanoTime() + wait, statement);
                    results[result.ordinal()].incrementAndGet();
                    if (result == Gate.Result.TAKEN_ALONG && statement != null) {
                        isAnswered(statement);
                    }
                    Thread.interrupted();
                    if (result == Gate.Result.ENTERED) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        if (round % 8 == 0) {
                            Thread.yield();
                        }
                        if (round % 3 == 0) {
                            answer(gate.takeAlong(PLAN, 4));
                        }
                        inside.decrementAndGet();
                        gate.leave();
                    }
                }
            }));
        }
        // platform threads of their own kind are there too, whoever the others are
        threads.add(new Thread(() -> {
            for (int round = 0; round < 2_000; round++) {
                if (gate.enter(late()) == Gate.Result.ENTERED) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                    gate.leave();
                }
            }
        }));
        threads.forEach(Thread::start);
        while (threads.stream().anyMatch(Thread::isAlive)) {
            threads.get(ThreadLocalRandom.current().nextInt(16)).interrupt();
            Thread.sleep(0, 100_000);
        }
        assertThat(most.get()).isBetween(1, 3);
        assertThat(results[Gate.Result.ENTERED.ordinal()].get()).isPositive();
        assertThat(results[Gate.Result.TAKEN_ALONG.ordinal()].get()).isPositive();
        assertThat(results[Gate.Result.CLOSED.ordinal()].get()).isZero();
        assertWhole(gate, 3);
    }
}
