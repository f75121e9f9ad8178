package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that what is created needs and that is taken to be there.
 *
 * @param key what
 */
record Assumed(FactKey key) implements Fact {
    /** Facts with whatever they need and is not among them. */
    static Facts around(Collection<Fact> facts) {
        Facts given = new Facts(facts);
        Set<FactKey> missing = new TreeSet<>();
        for (Fact fact : given.all()) {
            fact.dependencies().stream().filter(key -> given.get(key).isEmpty()).forEach(missing::add);
        }
        List<Fact> all = new ArrayList<>(given.all());
        missing.forEach(key -> all.add(new Assumed(key)));
        return new Facts(all);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
