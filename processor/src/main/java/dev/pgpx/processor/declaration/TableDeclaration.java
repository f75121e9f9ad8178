package dev.pgpx.processor.declaration;

import dev.pgpx.model.Audited;
import dev.pgpx.model.Check;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Exclude;
import dev.pgpx.model.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A record with {@code @Table}, as declared; or another class, or a sealed interface, which are called records here, too.
 *
 * @param record the record
 * @param schema the schema of its table; empty when the search path decides
 * @param name the name of its table
 * @param components its components, in order; in the place of what is embedded its own
 * @param embedded the components that are embedded, each before those within it
 * @param hierarchy what is said about the subtypes of a sealed interface; empty for a class
 */
public record TableDeclaration(
        TypeElement record,
        String schema,
        String name,
        List<ComponentDeclaration> components,
        List<ComponentDeclaration> embedded,
        Optional<HierarchyDeclaration> hierarchy) {
    /** Takes copies of the components. */
    public TableDeclaration {
        components = List.copyOf(components);
        embedded = List.copyOf(embedded);
    }

    /** @return the record's simple name */
    public String recordName() {
        return record.getSimpleName().toString();
    }

    /** @return the unique constraints that stand on the type */
    public List<Unique> uniques() {
        return List.of(record.getAnnotationsByType(Unique.class));
    }

    /** @return the checks that stand on the type */
    public List<Check> checks() {
        return List.of(record.getAnnotationsByType(Check.class));
    }

    /** @return the exclusion constraints */
    public List<Exclude> exclusions() {
        return List.of(record.getAnnotationsByType(Exclude.class));
    }

    /** @return the comment on the table; empty without one */
    public Optional<String> comment() {
        return Optional.ofNullable(record.getAnnotation(Comment.class)).map(Comment::value);
    }

    /** @return the name of the table that holds its history; empty without one */
    public Optional<String> history() {
        return Optional.ofNullable(record.getAnnotation(Audited.class))
                .map(Audited::history)
                .map(given -> given.isEmpty() ? name + "_history" : given);
    }

    /** @return the names that are given to constraints, in order */
    public List<String> constraintNames() {
        Stream<Unique> uniques = Stream.concat(
                components.stream().flatMap(component -> component.uniques().stream()), uniques().stream());
        Stream<Check> checks =
                Stream.concat(components.stream().flatMap(component -> component.checks().stream()), checks().stream());
        return Stream.of(
                        uniques.map(Unique::name),
                        checks.map(Check::name),
                        exclusions().stream().map(Exclude::name))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** @return the components of the primary key, in order */
    public List<ComponentDeclaration> ids() {
        return components.stream()
                .filter(component -> component.isId() && component.role().hasColumn())
                .toList();
    }

    /**
     * The components of a role.
     *
     * @param role which
     * @return those, in order
     */
    public Stream<ComponentDeclaration> components(Role role) {
        return components.stream().filter(component -> component.role() == role);
    }

    /**
     * A component by its path.
     *
     * @param path its name, after those of what it is embedded in
     * @return the component; empty when there is none
     */
    public Optional<ComponentDeclaration> component(String path) {
        return components.stream()
                .filter(component -> component.path().equals(path))
                .findFirst();
    }

    /** @return the components and those that are embedded */
    public Stream<ComponentDeclaration> all() {
        return Stream.concat(components.stream(), embedded.stream());
    }

    /** @return the names of the record's own components, those that are embedded among them */
    public Set<String> ownNames() {
        return all().map(ComponentDeclaration::path)
                .filter(path -> !path.contains("."))
                .collect(Collectors.toSet());
    }
}
