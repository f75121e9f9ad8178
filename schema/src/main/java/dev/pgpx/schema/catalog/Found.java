package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.ShellTypeFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was found in the catalogs so far: facts, which object is which fact, and what needs what. */
final class Found {
    private final Map<String, Long> catalogs;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<ObjectId, FactKey> keys = new HashMap<>();
    private final Map<ObjectId, FactKey> subjects = new HashMap<>();
    private final Map<ObjectId, FactKey> members = new HashMap<>();
    private final Map<FactKey, FactKey> provided = new HashMap<>();
    private final Map<FactKey, FactKey> shells = new HashMap<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final Map<Long, ObjectName> relations = new HashMap<>();
    private final Map<FactKey, Set<FactKey>> dependencies = new HashMap<>();

    /** Nothing yet; takes the object ids of the system catalogs by name. */
    Found(Map<String, Long> catalogs) {
        this.catalogs = Map.copyOf(catalogs);
    }

    /** The id of an object in a system catalog. */
    ObjectId id(String catalog, long id, int part) {
        return new ObjectId(catalogs.getOrDefault(catalog, 0L), id, part);
    }

    /** Notes that an object belongs to an extension, which creates it. */
    void member(ObjectId object, FactKey extension) {
        members.put(object, extension);
    }

    /** Whether an object belongs to an extension, so that it is left to it. */
    boolean isMember(String catalog, long id) {
        return members.containsKey(id(catalog, id, 0));
    }

    /** Adds a fact of a whole object, unless it belongs to an extension, which provides it then. */
    void add(String catalog, long id, Fact fact) {
        add(catalog, id, 0, fact);
    }

    /** Adds a fact of a part of an object, a column. */
    void add(String catalog, long id, int part, Fact fact) {
        FactKey extension = members.get(id(catalog, id, 0));
        subject(catalog, id, part, fact.key());
        if (extension == null) {
            facts.add(fact);
            alias(catalog, id, part, fact.key());
        } else {
            provided.put(fact.key(), extension);
        }
    }

    /** Notes by which key statements about an object name it: comments, grants. */
    void subject(String catalog, long id, int part, FactKey key) {
        subjects.put(id(catalog, id, part), key);
    }

    /** Notes the key of an object that belongs to an extension, which provides it. */
    void extensionObject(String catalog, long id, FactKey key) {
        subject(catalog, id, 0, key);
        provided.put(key, members.getOrDefault(id(catalog, id, 0), key));
    }

    /** By which key statements about an object name it; empty for what is not read, or is not named by itself. */
    Optional<FactKey> subject(ObjectId object) {
        return Optional.ofNullable(subjects.get(object));
    }

    /** Notes that something without a fact of its own is made by the statement of another. */
    void provided(FactKey key, FactKey by) {
        provided.put(key, by);
    }

    /** What has no fact of its own, with what makes it. */
    Map<FactKey, FactKey> provided() {
        return provided;
    }

    /** Notes what cannot be told by facts. */
    void unknown(Unknown what) {
        unknown.add(what);
    }

    /** What cannot be told by facts. */
    List<Unknown> unknown() {
        return unknown;
    }

    /** Whether an object belongs to an extension. */
    boolean isMember(ObjectId object) {
        return members.containsKey(object.whole());
    }

    /** Adds the name of a type that must be there before its functions. */
    void shell(ObjectName name, FactKey type) {
        ShellTypeFact shell = new ShellTypeFact(name);
        add(shell);
        depends(type, shell.key());
        shells.put(type, shell.key());
    }

    /** The name of a type that its functions need, instead of the type itself. */
    Optional<FactKey> shell(FactKey type) {
        return Optional.ofNullable(shells.get(type));
    }

    /** Adds a fact that is no object of its own in the catalogs. */
    void add(Fact fact) {
        facts.add(fact);
    }

    /** Notes that an object is (part of) a fact: what depends on it depends on that. */
    void alias(String catalog, long id, int part, FactKey key) {
        alias(id(catalog, id, part), key);
    }

    /** Notes that an object is (part of) a fact. */
    void alias(ObjectId object, FactKey key) {
        keys.put(object, key);
    }

    /** Notes the name of a relation whose parts are still to be read. */
    void relation(long id, ObjectName name) {
        relations.put(id, name);
    }

    /** The name of a relation that is read; empty for others. */
    Optional<ObjectName> relation(long id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** The fact that an object is or belongs to; empty for what is not read. */
    Optional<FactKey> key(ObjectId object) {
        FactKey exact = keys.get(object);
        FactKey key = exact == null ? keys.get(object.whole()) : exact;
        return Optional.ofNullable(key == null ? members.get(object.whole()) : key);
    }

    /** The fact that is exactly an object, not the whole of which it is a part. */
    Optional<FactKey> exactKey(ObjectId object) {
        return Optional.ofNullable(keys.get(object));
    }

    /** The fact that an object of a system catalog is. */
    Optional<FactKey> key(String catalog, long id) {
        return key(id(catalog, id, 0));
    }

    /** Notes that a fact needs another. */
    void depends(FactKey fact, FactKey needed) {
        if (!fact.equals(needed)) {
            dependencies.computeIfAbsent(fact, any -> new TreeSet<>()).add(needed);
        }
    }

    /** All facts, in the order in which they were found. */
    List<Fact> facts() {
        return facts;
    }

    /** What needs what, beyond the structure of facts. */
    Map<FactKey, Set<FactKey>> dependencies() {
        return dependencies;
    }

    /** Whether an object was read, or belongs to an extension. */
    boolean knows(ObjectId object) {
        return keys.containsKey(object) || members.containsKey(object);
    }
}
