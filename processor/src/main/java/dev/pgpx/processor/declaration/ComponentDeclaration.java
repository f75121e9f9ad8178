package dev.pgpx.processor.declaration;

import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Computed;
import dev.pgpx.model.Default;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.GeneratedId;
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
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record, as declared.
 *
 * @param element the component
 * @param role what it is to the table
 * @param type its type; that inside where it is an {@link Optional}
 * @param optional whether it is an {@link Optional}
 * @param annotatedNullable whether it has an annotation {@code @Nullable}
 * @param target the other record of a relation; empty for a column, and for a relation that names no class
 */
public record ComponentDeclaration(
        RecordComponentElement element,
        Role role,
        TypeMirror type,
        boolean optional,
        boolean annotatedNullable,
        Optional<TypeElement> target) {

    /** @return the component's name */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** @return the component's name as messages give it, since not every compiler shows the place: {@code Author.id} */
    public String label() {
        Element record = element.getEnclosingElement();
        return record == null ? name() : record.getSimpleName() + "." + name();
    }

    /** @return whether its column can be null */
    public boolean nullable() {
        return optional || annotatedNullable;
    }

    /** @return whether it is the primary key or a part of it */
    public boolean isId() {
        return has(Id.class) || has(GeneratedId.class);
    }

    /** @return how its id is made; empty when it is no id or given by the application */
    public Optional<GeneratedId> generatedId() {
        return find(GeneratedId.class);
    }

    /** @return whether the database makes its value, so that it is never written */
    public boolean isGenerated() {
        return has(GeneratedId.class) || has(Computed.class) || has(ReadOnly.class);
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

    /** @return the name that its column has where none is given */
    public String defaultColumnName() {
        return DefaultNaming.of(element).column(name());
    }

    /** @return the column's name, where it is given */
    public Optional<String> columnName() {
        return find(Column.class).map(Column::name).filter(name -> !name.isEmpty());
    }

    /** @return the column's type, where it is given */
    public Optional<String> columnType() {
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

    private <A extends Annotation> List<A> all(Class<A> annotation) {
        return List.of(element.getAnnotationsByType(annotation));
    }

    private <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return Optional.ofNullable(element.getAnnotation(annotation));
    }
}
