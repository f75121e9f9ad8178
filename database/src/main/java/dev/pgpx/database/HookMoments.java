package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Finds out which methods a hook has of its own, so that what it leaves alone costs nothing: no call for each record that is
 * read, no record kept until the commit, no transaction around a write.
 */
final class HookMoments {
    /** When a hook is asked. */
    enum Moment {
        /** Before any write. */
        BEFORE,
        BEFORE_UPDATE,
        BEFORE_DELETE,
        WRITTEN,
        LOADED,
        COMMITTED
    }

    private final Class<?> base;
    private final Class<?> hook;
    private final Set<Moment> moments = EnumSet.noneOf(Moment.class);

    private HookMoments(Class<?> base, Object hook) {
        this.base = base;
        this.hook = hook.getClass();
    }

    static Set<Moment> of(RecordHook<?> hook) {
        return new HookMoments(RecordHook.class, hook)
                .with(Moment.BEFORE, "beforeInsert", Object.class)
                .with(Moment.BEFORE, "beforeInsert", Draft.class)
                .with(Moment.BEFORE, "beforeUpdate", Object.class)
                .with(Moment.BEFORE, "beforeDelete", Object.class)
                .with(Moment.BEFORE_UPDATE, "beforeUpdate", Object.class)
                .with(Moment.BEFORE_DELETE, "beforeDelete", Object.class)
                .with(Moment.WRITTEN, "afterInsert", Object.class)
                .with(Moment.WRITTEN, "afterUpdate", Object.class)
                .with(Moment.WRITTEN, "afterDelete", Object.class)
                .with(Moment.LOADED, "afterLoad", Object.class)
                .with(Moment.COMMITTED, "afterCommit", Change.class, Object.class)
                .found();
    }

    static Set<Moment> of(GlobalHook hook) {
        return new HookMoments(GlobalHook.class, hook)
                .with(Moment.BEFORE, "before", Change.class, Table.class, Object.class)
                .withIf(hook.precedes(Change.UPDATE), Moment.BEFORE_UPDATE)
                .withIf(hook.precedes(Change.DELETE), Moment.BEFORE_DELETE)
                .with(Moment.BEFORE, "before", Draft.class)
                .with(Moment.WRITTEN, "after", Change.class, Table.class, Object.class)
                .with(Moment.LOADED, "afterLoad", Table.class, Object.class)
                .with(Moment.COMMITTED, "afterCommit", Change.class, Table.class, Object.class)
                .found();
    }

    private HookMoments with(Moment moment, String method, Class<?>... parameters) {
        if (overrides(method, parameters)) {
            moments.add(moment);
        }
        return this;
    }

    private HookMoments withIf(boolean precedes, Moment moment) {
        return precedes ? with(moment, "before", Change.class, Table.class, Object.class) : this;
    }

    private boolean overrides(String method, Class<?>... parameters) {
        try {
            return hook.getMethod(method, parameters).getDeclaringClass() != base;
        } catch (NoSuchMethodException e) {
            // a native image knows only the methods that it was told of: then it is asked each time
            return true;
        }
    }

    private Set<Moment> found() {
        return Collections.unmodifiableSet(moments);
    }
}
