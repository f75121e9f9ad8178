package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.Collection;
import java.util.List;

/**
 * Rows of a join table: pairs of keys, and the commands that write them. However many there are, each command is one
 * statement, its keys sent as arrays. Immutable and thread-safe.
 */
public final class Links {
    private final ManyToManyRelation<?, ?> relation;
    private final List<?> owners;
    private final List<?> targets;

    private Links(ManyToManyRelation<?, ?> relation, List<?> owners, List<?> targets) {
        this.relation = relation;
        this.owners = List.copyOf(owners);
        this.targets = List.copyOf(targets);
    }

    /**
     * Links of a relation.
     *
     * @param relation which relation
     * @param owners the keys on its own side, one for each link
     * @param targets the keys on the other side, as many
     * @return the links
     */
    public static Links of(ManyToManyRelation<?, ?> relation, List<?> owners, List<?> targets) {
        if (owners.size() != targets.size()) {
            throw new IllegalArgumentException(owners.size() + " keys of one side of " + relation + ", and "
                    + targets.size() + " of the other: expected as many");
        }
        return new Links(relation, owners, targets);
    }

    /**
     * Inserts the links that are not there.
     *
     * @return the command; it gives the number of new links
     */
    public Command insert() {
        JoinTable join = relation.join();
        SqlWriter out = begin("insert into ").text(" (").identifier(join.ownColumn());
        out.text(", ").identifier(join.targetColumn()).text(") select * from ");
        return command(pairs(out).text(" on conflict do nothing"), "link ");
    }

    /**
     * Deletes the links that are there.
     *
     * @return the command; it gives the number of deleted links
     */
    public Command delete() {
        SqlWriter out = begin("delete from ").text(" as link using ");
        pairs(out).text(" as gone (own, target) where ");
        return command(same(out, "gone"), "unlink ");
    }

    /**
     * Deletes all other links of some owners.
     *
     * @param of the keys of the owners
     * @return the command; it gives the number of deleted links
     */
    public Command deleteOthers(Collection<?> of) {
        SqlWriter out = begin("delete from ").text(" as link where link.");
        out.identifier(relation.join().ownColumn()).text(" = any(").node(array(ownCodec(), of));
        pairs(out.text(") and not exists (select from ")).text(" as kept (own, target) where ");
        return command(same(out, "kept").text(")"), "unlink others of ");
    }

    private SqlWriter begin(String words) {
        JoinTable join = relation.join();
        return new SqlWriter().token(Token.Mark.OPEN).text(words).text(Identifiers.quote(join.schema(), join.name()));
    }

    private SqlWriter pairs(SqlWriter out) {
        return out.text("unnest(")
                .node(array(ownCodec(), owners))
                .text(", ")
                .node(array(targetCodec(), targets))
                .text(")");
    }

    private SqlWriter same(SqlWriter out, String pair) {
        out.text("link.").identifier(relation.join().ownColumn()).text(" = " + pair + ".own and link.");
        return out.identifier(relation.join().targetColumn()).text(" = " + pair + ".target");
    }

    private Command command(SqlWriter out, String label) {
        return new LinkCommand(out.token(Token.Mark.CLOSE).statement(label + relation));
    }

    private Codec<?> ownCodec() {
        return relation.source()
                .idColumn("the relation " + relation)
                .definition()
                .codec();
    }

    private Codec<?> targetCodec() {
        return relation.target()
                .idColumn("the relation " + relation)
                .definition()
                .codec();
    }

    @SuppressWarnings("unchecked") // the keys came from columns of this codec
    private static <K> Node array(Codec<K> codec, Collection<?> keys) {
        return Node.Value.of(Codecs.array(codec.unlimited()), List.copyOf((Collection<K>) keys));
    }

    @CheckReturnValue
    private record LinkCommand(Statement statement) implements Command {}
}
