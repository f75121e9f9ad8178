package dev.pgpx.database;

import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Records on their way to a bulk insert: each is shown to the hooks when it is its turn, and again when all are written. */
final class HookedRecords<E> implements Iterator<E> {
    private final RecordHooks hooks;
    private final Table<E> table;
    private final Iterator<? extends E> records;
    private final boolean follow;
    private final List<E> sent = new ArrayList<>();

    HookedRecords(RecordHooks hooks, Table<E> table, Iterator<? extends E> records) {
        this.hooks = hooks;
        this.table = table;
        this.records = records;
        this.follow = hooks.follow(table);
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public E next() {
        E record = hooks.before(Change.INSERT, table, records.next());
        if (follow) {
            sent.add(record);
        }
        return record;
    }

    /** All have been written. */
    void written() {
        sent.forEach(record -> hooks.after(Change.INSERT, table, record));
    }
}
