package dev.pgpx.benchmarks.render;

import java.util.List;

/** Prints what each contender renders; fails when they do not agree. */
final class RenderCheck {
    private RenderCheck() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        BookFilter filter = BookFilter.numbered(7);
        List<Contender> contenders = List.of(
                new ByHand(),
                new Pgpx(),
                new Jooq(),
                new QueryDsl(),
                new HibernateHql(),
                new HibernateCriteria(),
                new HibernateCriteria.OfArrays());
        for (Contender contender : contenders) {
            Rendered rendered = contender.rendered(filter);
            System.out.printf(
                    "%s%n  %s%n  %s%n",
                    contender.getClass().getSimpleName(), rendered.sql().replace('\n', ' '), rendered.values());
            contender.check();
        }
        System.out.println("all say: " + Substance.of(new ByHand().rendered(filter)));
    }
}
