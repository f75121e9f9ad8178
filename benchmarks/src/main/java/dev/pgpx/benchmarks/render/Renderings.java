package dev.pgpx.benchmarks.render;

import dev.pgpx.query.Statement;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The dynamic query (W7), built and rendered by one of the contenders, checked beforehand. jOOQ and Hibernate run it on the
 * stub; those who keep nothing by shape do the same for a new one.
 *
 * @param known a shape that has been met before
 * @param unknown another shape each time
 */
public record Renderings(Callable<?> known, Callable<?> unknown) {
    /**
     * Those of a contender.
     *
     * @param name such as {@code jooq}
     * @return how it renders; empty for one that has no dynamic queries of its own
     */
    public static Optional<Renderings> of(String name) {
        BookFilters filters = new BookFilters();
        return switch (name) {
            case "jdbc" -> {
                ByHand contender = checked(new ByHand());
                yield same(() -> contender.rendered(filters.next()));
            }
            case "pgpx" -> {
                Pgpx contender = checked(new Pgpx());
                Values sink = new Values(new Last()::keep);
                yield Optional.of(new Renderings(
                        () -> bound(contender.known(filters.next()), sink),
                        () -> bound(contender.unknown(filters.next()), sink)));
            }
            case "jooq" -> {
                Jooq contender = checked(new Jooq());
                yield same(() -> contender.run(filters.next()));
            }
            case "querydsl" -> {
                QueryDsl contender = checked(new QueryDsl());
                yield same(() -> contender.sql(filters.next()));
            }
            case "hibernate" -> {
                HibernateHql contender = checked(new HibernateHql());
                yield Optional.of(new Renderings(
                        () -> contender.run(filters.next()), () -> contender.runUnknown(filters.next())));
            }
            default -> Optional.empty();
        };
    }

    private static <C extends Contender> C checked(C contender) {
        contender.check();
        return contender;
    }

    private static Optional<Renderings> same(Callable<?> each) {
        return Optional.of(new Renderings(each, each));
    }

    private static Statement bound(Statement statement, Values sink) {
        statement.parameters().writeTo(sink);
        return statement;
    }

    /** Keeps a value, so that taking it is not optimised away. */
    private static final class Last {
        private volatile Object value;

        private void keep(Object next) {
            value = next;
        }
    }
}
