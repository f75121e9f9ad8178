package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import javax.annotation.processing.Generated;

/** Reads rows of the table of {@link Topic} as {@link TopicName}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class TopicNameView extends View<Topic, TopicName> {
    /** The view. */
    public static final TopicNameView TOPIC_NAME = new TopicNameView();

    private final Codec<String> name;

    private TopicNameView() {
        super(TopicTable.TOPIC, "TopicName");
        this.name = column(TopicTable.TOPIC.name);
    }

    @Override
    public TopicName read(Row row, int at, Relations relations) {
        return new TopicName(
                row.require(at, name));
    }
}
