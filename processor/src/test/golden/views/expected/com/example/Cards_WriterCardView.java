package com.example;

import dev.pgpx.query.Relations;
import dev.pgpx.query.View;
import dev.pgpx.query.ViewList;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Range;
import dev.pgpx.types.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads rows of the table of {@link Writer} as {@link Cards.WriterCard}. */
@Generated("dev.pgpx.processor.TableProcessor")
final class Cards_WriterCardView extends View<Writer, Cards.WriterCard> {
    /** The view. */
    public static final Cards_WriterCardView WRITER_CARD = new Cards_WriterCardView();

    private final Codec<String> name;

    private final Codec<Mood> mood;

    private final Codec<Range<LocalDate>> active;

    private final Codec<Double> rating;

    private final Codec<List<String>> profile;

    private final ViewList<NovelOrigin> novels;

    private final ViewList<TopicName> topics;

    private Cards_WriterCardView() {
        super(WriterTable.WRITER, "WriterCard");
        column(WriterTable.WRITER.id);
        this.name = column(WriterTable.WRITER.name);
        this.mood = column(WriterTable.WRITER.mood);
        this.active = column(WriterTable.WRITER.active);
        this.rating = column(WriterTable.WRITER.rating);
        this.profile = column(WriterTable.WRITER.profile);
        this.novels = many(WriterTable.WRITER.novels, NovelOriginView.NOVEL_ORIGIN);
        this.topics = many(WriterTable.WRITER.topics, TopicNameView.TOPIC_NAME);
    }

    @Override
    public Cards.WriterCard read(Row row, int at, Relations relations) {
        return begin(row, at, relations).get();
    }

    @Override
    public Supplier<Cards.WriterCard> begin(Row row, int at, Relations relations) {
        long id = row.getLong(at);
        String name = row.require(at + 1, this.name);
        @Nullable Mood mood = row.get(at + 2, this.mood);
        Range<LocalDate> active = row.require(at + 3, this.active);
        Optional<Double> rating = Optional.ofNullable(row.get(at + 4, this.rating));
        List<String> profile = row.require(at + 5, this.profile);
        Supplier<List<NovelOrigin>> novels = this.novels.begin(row, at, relations);
        Supplier<List<TopicName>> topics = this.topics.begin(row, at, relations);
        return () -> new Cards.WriterCard(
                id,
                name,
                mood,
                active,
                rating,
                profile,
                novels.get(),
                topics.get());
    }
}
