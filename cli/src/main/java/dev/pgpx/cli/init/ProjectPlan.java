package dev.pgpx.cli.init;

import dev.pgpx.schema.models.ModelSketch;

/**
 * A project that is to be.
 *
 * @param group the group of its artifact
 * @param artifact its artifact
 * @param packageName the package of its classes
 * @param java the feature version of Java that it is built for
 * @param tool what builds it
 * @param url the database for development, without a password; empty for a server of the project's own
 * @param secret whether the URL was given with a password, which is written nowhere
 * @param model its first model
 */
record ProjectPlan(
        String group,
        String artifact,
        String packageName,
        int java,
        BuildTool tool,
        String url,
        boolean secret,
        ModelSketch model) {
    /** Whether it has a server of its own for development. */
    boolean embedded() {
        return url.isEmpty();
    }
}
