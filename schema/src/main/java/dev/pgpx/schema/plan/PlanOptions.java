package dev.pgpx.schema.plan;

import dev.pgpx.schema.ddl.RenderOptions;

/**
 * For which server, and how, a plan is made. Immutable.
 *
 * @param server the major version of the server, 13 to 18
 * @param concurrentIndexes whether indexes are built and dropped concurrently: others can write meanwhile, but the plan is no
 *     longer one transaction
 * @param dataLoss whether {@link Plan#apply} may lose data
 */
public record PlanOptions(int server, boolean concurrentIndexes, boolean dataLoss) {
    /** Server 18, all in one transaction where that can be, no loss of data. */
    public static final PlanOptions DEFAULT = new PlanOptions(18, false, false);

    /**
     * For another server.
     *
     * @param major its major version
     * @return these options with it
     */
    public PlanOptions withServer(int major) {
        return new PlanOptions(major, concurrentIndexes, dataLoss);
    }

    /**
     * With indexes built concurrently.
     *
     * @param concurrent whether they are
     * @return these options with that
     */
    public PlanOptions withConcurrentIndexes(boolean concurrent) {
        return new PlanOptions(server, concurrent, dataLoss);
    }

    /**
     * With loss of data allowed.
     *
     * @param allowed whether it is
     * @return these options with that
     */
    public PlanOptions withDataLoss(boolean allowed) {
        return new PlanOptions(server, concurrentIndexes, allowed);
    }

    RenderOptions render() {
        return new RenderOptions(server, concurrentIndexes);
    }
}
