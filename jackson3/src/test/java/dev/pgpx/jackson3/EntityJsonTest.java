package dev.pgpx.jackson3;

import dev.pgpx.jackson.EntityJsonSuite;
import java.lang.reflect.Type;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class EntityJsonTest extends EntityJsonSuite {
    private final ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
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
