package dev.pgpx.processor.declaration;

import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Computed;
import dev.pgpx.model.Default;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Json;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.model.Orphans;
import dev.pgpx.model.ReadOnly;
import dev.pgpx.model.Unique;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record, of a class, or of what is embedded in one, as declared.
 *
 * @param element the component; of a class the parameter of its constructor
 * @param role what it is to the table
 * @param type its type; that inside where it is an {@link Optional}
 * @param optional whether it is an {@link Optional}
 * @param annotatedNullable whether it has an annotation {@code @Nullable}
 * @param target the other record of a relation, the class of what is embedded; empty for a column, and for a relation that
 *     names no class
 * @param place where it stands
 */
public record ComponentDeclaration(
        Element element,
        Role role,
        TypeMirror type,
        boolean optional,
        boolean annotatedNullable,
        Optional<TypeElement> target,
        ComponentPlace place) {

    /** @return the component's name */
    public String name() {
        return isDiscriminator()
                ? Optional.ofNullable(element.getAnnotation(Hierarchy.class))
                        .map(Hierarchy::discriminator)
                        .orElse("type")
                : element.getSimpleName().toString();
    }

    /** @return whether it tells the subtype of a row of a hierarchy; no class has it then */
    public boolean isDiscriminator() {
        return element.getKind().isInterface();
    }

    /** @return its name after those of the embedded components around it, with dots between: {@code address.street} */
    public String path() {
        return Stream.concat(place.around().stream(), Stream.of(this))
                .map(ComponentDeclaration::name)
                .collect(Collectors.joining("."));
    }

    /** @return the component's name as messages give it, since not every compiler shows the place: {@code Author.id} */
    public String label() {
        return place.owner().getSimpleName() + "." + path();
    }

    /** @return whether its column can be null: it can, or what it is embedded in, or some rows do not have it */
    public boolean nullable() {
        return holdsNull() || place.around().stream().anyMatch(ComponentDeclaration::holdsNull) || !place.everywhere();
    }

    /** @return whether it can be null itself */
    public boolean holdsNull() {
        return optional || annotatedNullable;
    }

    /**
     * A column's name with what stands before it because of what the component is embedded in.
     *
     * @param name the name as the component's own class knows it
     * @return the name as the table knows it
     */
    public String prefixed(String name) {
        String column = name;
        for (int outer = place.around().size() - 1; outer >= 0; outer--) {
            column = place.around().get(outer).before(column);
        }
        return column;
    }

    /** The name of a column within what is embedded. */
    private String before(String column) {
        return find(Embedded.class)
                .map(Embedded::prefix)
                .filter(prefix -> !prefix.equals(Embedded.BY_NAME))
                .map(prefix -> prefix + column)
                .orElseGet(() -> naming().embeddedColumn(name(), column));
    }

    private DefaultNaming naming() {
        return DefaultNaming.of(place.owner());
    }

    /** @return the name that its column has where none is given */
    public String defaultColumnName() {
        return prefixed(naming().column(name()));
    }

    /**
     * The name that the column of a relation has where none is given.
     *
     * @param key the column that it points to
     * @return the name
     */
    public String defaultKeyColumnName(String key) {
        return prefixed(naming().keyColumn(name(), key));
    }

    /** The same component as something else to its table. */
    ComponentDeclaration as(Role other, Optional<TypeElement> otherTarget) {
        return new ComponentDeclaration(element, other, type, optional, annotatedNullable, otherTarget, place);
    }

    /** @return whether what is embedded is of a class in which it stands already */
    public boolean isWithinItself() {
        return place.owner().equals(target.orElse(null))
                || place.around().stream().anyMatch(outer -> outer.target().equals(target));
    }

    /** @return whether the table has its column, but records do not have it */
    public boolean isHidden() {
        return place.hidden();
    }

    /** The same component as a column of a table whose records do not have it. */
    ComponentDeclaration hiddenIn(TypeElement table) {
        return new ComponentDeclaration(
                element, role, type, optional, annotatedNullable, target, place.ofNoRecord(table));
    }

    /** The same component, but only some rows have it. */
    ComponentDeclaration ofSomeRows() {
        return new ComponentDeclaration(element, role, type, optional, annotatedNullable, target, place.ofSomeRows());
    }

    /** @return whether it is the primary key or a part of it */
    public boolean isId() {
        return has(Id.class)
                || has(GeneratedId.class)
                || place.around().stream().anyMatch(embedded -> embedded.has(Id.class));
    }

    /** @return how its id is made; empty when it is no id or given by the application */
    public Optional<GeneratedId> generatedId() {
        return find(GeneratedId.class);
    }

    /** @return whether the database makes its value, so that it is never written */
    public boolean isGenerated() {
        return has(GeneratedId.class) || has(Computed.class) || has(ReadOnly.class) || isSystemVersion();
    }

    /** @return whether it is a version that every table has without a column of its own */
    public boolean isSystemVersion() {
        return SystemVersion.is(this);
    }

    /** @return what its column is computed from; empty when it is not */
    public Optional<Computed> computed() {
        return find(Computed.class);
    }

    /** @return the method that makes its value for drafts; empty without one */
    public Optional<String> defaultMethod() {
        return find(DefaultFrom.class).map(DefaultFrom::value);
    }

    /** @return the comment on its column; empty without one */
    public Optional<String> comment() {
        return find(Comment.class).map(Comment::value);
    }

    /** @return what happens when the row that it points to is deleted */
    public DeleteRule deleteRule() {
        return find(OnDelete.class).map(OnDelete::value).orElse(DeleteRule.NO_ACTION);
    }

    /** @return whether it is stored as JSON */
    public boolean isJson() {
        return has(Json.class);
    }

    /** @return the unique constraints on its column alone */
    public List<Unique> uniques() {
        return all(Unique.class);
    }

    /** @return the checks that stand on it */
    public List<Check> checks() {
        return all(Check.class);
    }

    /** @return the default of its column; empty without one */
    public Optional<String> defaultValue() {
        return find(Default.class).map(Default::value);
    }

    /** @return the column's name, where it is given */
    public Optional<String> columnName() {
        return find(Column.class)
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .map(this::prefixed);
    }

    /** @return the column's type, where it is given or follows from more than the Java type */
    public Optional<String> columnType() {
        return givenType().or(() -> ImpliedType.of(this));
    }

    /** @return the column's type, where the model names it */
    public Optional<String> givenType() {
        return find(Column.class).map(Column::type).filter(type -> !type.isEmpty());
    }

    /** @return whether its values are not for other people's eyes */
    public boolean isSensitive() {
        return find(Column.class).map(Column::sensitive).orElse(false);
    }

    /** @return the class that has the codec of its column, where one is given */
    public Optional<TypeMirror> codecHolder() {
        return find(Column.class).map(ComponentDeclaration::codecOf).filter(type -> type.getKind() != TypeKind.VOID);
    }

    /** The compiler does not load classes: it names them by the exception that reading one throws. */
    private static TypeMirror codecOf(Column column) {
        try {
            throw new IllegalStateException(column.codec() + " is loaded in the compiler");
        } catch (MirroredTypeException e) {
            return e.getTypeMirror();
        }
    }

    /** @return the name of the component that points back, where it is given */
    public Optional<String> inverse() {
        return find(Inverse.class).map(Inverse::value);
    }

    /** @return what saving the owner does to rows that it no longer holds; empty where nothing is said */
    public Optional<OrphanRule> orphans() {
        return find(Orphans.class).map(Orphans::value);
    }

    /** @return what is said about its join table; empty when it has none */
    public Optional<ManyToMany> manyToMany() {
        return find(ManyToMany.class);
    }

    /** @return the record of its join table; empty when that has none */
    public Optional<TypeElement> through() {
        return manyToMany().map(ComponentDeclaration::throughOf).flatMap(DeclaredTypes::element);
    }

    private static TypeMirror throughOf(ManyToMany manyToMany) {
        try {
            throw new IllegalStateException(manyToMany.through() + " is loaded in the compiler");
        } catch (MirroredTypeException e) {
            return e.getTypeMirror();
        }
    }

    /**
     * Whether it is a relation to a record.
     *
     * @param wanted the role
     * @param record the other record
     * @return true when role and record are these
     */
    public boolean pointsTo(Role wanted, TypeElement record) {
        return role == wanted && target.filter(record::equals).isPresent();
    }

    /**
     * Whether it has an annotation.
     *
     * @param annotation which
     * @return true when it is there
     */
    public boolean has(Class<? extends Annotation> annotation) {
        return !all(annotation).isEmpty();
    }

    /** Those of the first place that has any: compilers hand what stands at a component on to its field and accessor. */
    private <A extends Annotation> List<A> all(Class<A> annotation) {
        return place.annotated()
                .map(each -> List.of(each.getAnnotationsByType(annotation)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return place.annotated()
                .flatMap(each -> Stream.ofNullable(each.getAnnotation(annotation)))
                .findFirst();
    }
}
