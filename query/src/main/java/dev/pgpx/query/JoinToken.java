package dev.pgpx.query;

import org.jspecify.annotations.Nullable;

/**
 * A join along a relation, as one token: it is made once for the relation, and most queries have several. Not for tables that
 * are reached by an implicit path.
 */
final class JoinToken implements Token.Declaration {
    private final String words;
    private final TableReference reference;
    private final ColumnReference left;
    private final ColumnReference right;
    private final int hash;

    JoinToken(String words, Table<?> table, ColumnReference left, ColumnReference right) {
        this.words = words;
        this.reference = table.reference();
        this.left = left;
        this.right = right;
        this.hash = (words.hashCode() * 31 + left.hashCode()) * 31 + right.hashCode();
    }

    @Override
    public Object declared() {
        return reference.declared();
    }

    @Override
    public String alias() {
        return reference.alias();
    }

    @Override
    public void write(SqlText out) {
        out.text(words);
        reference.write(out);
        out.text(" on ");
        left.write(out);
        out.text(" = ");
        right.write(out);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JoinToken that
                        && words.equals(that.words)
                        && reference.equals(that.reference)
                        && left.equals(that.left)
                        && right.equals(that.right));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
