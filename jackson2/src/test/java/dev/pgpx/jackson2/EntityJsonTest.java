package dev.pgpx.jackson2;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pgpx.jackson.EntityJsonSuite;
import java.lang.reflect.Type;

class EntityJsonTest extends EntityJsonSuite {
    private final ObjectMapper mapper = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final ObjectMapper keys =
            JsonMapper.builder().addModule(new PgpxModule(RelationForm.KEY)).build();

    @Override
    protected String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected String writeKeys(Object value) throws Exception {
        return keys.writeValueAsString(value);
    }

    @Override
    protected Object read(String json, Type type) throws Exception {
        return mapper.readValue(json, mapper.constructType(type));
    }
}
