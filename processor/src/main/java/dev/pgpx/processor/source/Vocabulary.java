package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;

/** The classes that generated code is written with: of query, types and model, and nothing else. */
final class Vocabulary {
    static final ClassName TABLE = query("Table");
    static final ClassName AUDITED_TABLE = query("AuditedTable");
    static final ClassName DRAFT = query("Draft");
    static final ClassName COLUMN_FLAG = query("ColumnFlag");
    static final ClassName CONSTRAINT = query("Constraint");
    static final ClassName CONSTRAINT_KIND = CONSTRAINT.nestedClass("Kind");
    static final ClassName FAMILY = query("Family");
    static final ClassName RELATIONS = query("Relations");
    static final ClassName TO_ONE = query("ToOne");
    static final ClassName INVERSE_ONE = query("InverseOne");
    static final ClassName TO_MANY = query("ToMany");
    static final ClassName MANY_TO_MANY = query("ManyToManyRelation");
    static final ClassName JOIN_TABLE = query("JoinTable");
    static final ClassName JSON_KIND = query("JsonKind");
    static final ClassName JSON_PART = query("JsonPart");
    static final ClassName JSON_LIST_PART = query("JsonListPart");
    static final ClassName VIEW = query("View");
    static final ClassName VIEW_PART = query("ViewPart");
    static final ClassName VIEW_LIST = query("ViewList");
    static final ClassName STORED_TABLES = query("StoredTables");
    static final ClassName CODEC = types("Codec");
    static final ClassName CODECS = types("Codecs");
    static final ClassName GENERIC_TYPE = types("GenericType");
    static final ClassName PG_TYPE = types("PgType");
    static final ClassName ROW = types("Row");
    static final ClassName PARAMETER_WRITER = types("ParameterWriter");

    private Vocabulary() {}

    static ClassName query(String simpleName) {
        return ClassName.get("dev.pgpx.query", simpleName);
    }

    private static ClassName types(String simpleName) {
        return ClassName.get("dev.pgpx.types", simpleName);
    }
}
