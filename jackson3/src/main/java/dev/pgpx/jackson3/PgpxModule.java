package dev.pgpx.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Extended;
import dev.pgpx.types.Json;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Numeric;
import dev.pgpx.types.Range;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Has a mapper write and read records of tables as JSON, and the types of PostgreSQL in them. Nothing is ever loaded for it:
 *
 * <ul>
 *   <li>a {@link One} is its record where that is loaded, else its key; an object is read as {@link One#of}, anything else as
 *       {@link One#key}; one with {@link dev.pgpx.model.Inverse} is null where it is not loaded, and absent or null read as
 *       {@link One#unloaded()};
 *   <li>a {@link Many} is an array where it is loaded, else it is left out; one that is absent or null is read as
 *       {@link Many#unloaded()};
 *   <li>where relations lead back to a record that is being written, its key takes its place, or the collection that has it
 *       is left out;
 *   <li>a {@link Range} is {@code {"lower":1,"upper":5,"bounds":"[)"}}, without what is unbounded, or {@code {"empty":true}}; a
 *       {@link Multirange} is an array of them;
 *   <li>a {@link Json} is the JSON that it holds; {@link Numeric} and {@link Extended} are their value, or the text of what is no
 *       number or infinite;
 *   <li>intervals, addresses, bits, paths and the like are text, as PostgreSQL reads them.
 * </ul>
 *
 * <p>Everything else is Jackson's, its annotations among it. The module may be found by the service loader:
 * {@code JsonMapper.builder().findAndAddModules()}. Immutable and thread-safe.
 */
public final class PgpxModule extends JacksonModule {
    private final RelationForm form;

    /** The module that writes relations to one record as far as they are loaded. */
    public PgpxModule() {
        this(RelationForm.LOADED);
    }

    /**
     * A module.
     *
     * @param form what becomes of relations to one record
     */
    public PgpxModule(RelationForm form) {
        this.form = form;
    }

    @Override
    public String getModuleName() {
        return "pgpx";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.configOverride(Many.class)
                .setIncludeAsProperty(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, null));
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        serializers.addSerializer(new OneSerializer(form));
        deserializers.addDeserializer(One.class, new OneDeserializer(null, false));
        serializers.addSerializer(new ManySerializer());
        deserializers.addDeserializer(Many.class, new ManyDeserializer(null));
        serializers.addSerializer(new RangeSerializer());
        deserializers.addDeserializer(Range.class, new RangeDeserializer(null));
        serializers.addSerializer(new MultirangeSerializer());
        deserializers.addDeserializer(Multirange.class, new MultirangeDeserializer(null));
        serializers.addSerializer(new ExtendedSerializer());
        deserializers.addDeserializer(Extended.class, new ExtendedDeserializer(null));
        serializers.addSerializer(new NumericSerializer());
        deserializers.addDeserializer(Numeric.class, new NumericDeserializer());
        serializers.addSerializer(new JsonTextSerializer());
        deserializers.addDeserializer(Json.class, new JsonTextDeserializer());
        for (Codec<?> codec : TextTypes.CODECS) {
            addText(codec, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    @SuppressWarnings("unchecked") // a codec's Java type is the class of its values
    private static <T> void addText(Codec<T> codec, SimpleSerializers serializers, SimpleDeserializers deserializers) {
        Class<T> type = (Class<T>) codec.javaType();
        serializers.addSerializer(new TextSerializer<>(type, codec));
        deserializers.addDeserializer(type, new TextDeserializer<>(type, codec));
    }
}
