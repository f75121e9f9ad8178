package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Who takes part. */
enum Peer {
    /** All others are compared with it. */
    JDBC("jdbc", "jdbc.Jdbc"),
    /** It, too. */
    PGPX("pgpx", "pgpx.Pgpx"),
    JOOQ("jooq", "jooq.Jooq"),
    HIBERNATE("hibernate", "hibernate.HibernateSession"),
    HIBERNATE_STATELESS("hibernate-stateless", "hibernate.HibernateStateless"),
    EBEAN("ebean", "ebean.Ebean"),
    JDBI("jdbi", "jdbi.Jdbi"),
    MYBATIS("mybatis", "mybatis.MyBatis"),
    SPRING("spring", "spring.Spring"),
    VERTX("vertx", "vertx.Vertx"),
    R2DBC("r2dbc", "r2dbc.R2dbc"),
    /** Only renders. */
    QUERYDSL("querydsl", "");

    private static final String PACKAGE = Contender.class.getPackageName() + ".";
    private final String key;
    private final String name;

    Peer(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /** The name in reports and options. */
    String key() {
        return key;
    }

    static Peer of(String key) {
        return Arrays.stream(values())
                .filter(peer -> peer.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no contender " + key + ": " + Arrays.stream(values()).map(Peer::key).toList()));
    }

    /** Whether it talks to the server. */
    boolean connects() {
        return !name.isEmpty();
    }

    /** Whether its class is there. */
    boolean exists() {
        try {
            return !connects() || Class.forName(PACKAGE + name) != null;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    Contender<?, ?> open(Target target) throws Exception {
        try {
            return (Contender<?, ?>) Class.forName(PACKAGE + name).getConstructor(Target.class).newInstance(target);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
