package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/** Who takes part. */
enum Peer {
    /** All others are compared with it. */
    JDBC("jdbc", "jdbc.Jdbc", ""),
    /** It, too. */
    PGPX("pgpx", "pgpx.Pgpx", "pgpx"),
    JOOQ("jooq", "jooq.Jooq", "jooq"),
    HIBERNATE("hibernate", "hibernate.HibernateSession", "hibernate-core"),
    HIBERNATE_STATELESS("hibernate-stateless", "hibernate.HibernateStateless", ""),
    EBEAN("ebean", "ebean.Ebean", "ebean-core"),
    JDBI("jdbi", "jdbi.Jdbi", "jdbi3-core"),
    MYBATIS("mybatis", "mybatis.MyBatis", "mybatis"),
    SPRING("spring", "spring.Spring", "spring-jdbc"),
    VERTX("vertx", "vertx.Vertx", "vertx-pg-client"),
    R2DBC("r2dbc", "r2dbc.R2dbc", "r2dbc-postgresql"),
    /** Only renders. */
    QUERYDSL("querydsl", "", "querydsl-sql");

    private static final String PACKAGE = Contender.class.getPackageName() + ".";
    private final String key;
    private final String name;
    private final String artifact;

    Peer(String key, String name, String artifact) {
        this.key = key;
        this.name = name;
        this.artifact = artifact;
    }

    /** The name in reports and options. */
    String key() {
        return key;
    }

    /** Whose version is told; empty where another's says it. */
    String artifact() {
        return artifact;
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
