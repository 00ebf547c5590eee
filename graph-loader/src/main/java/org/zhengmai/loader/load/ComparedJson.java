package org.zhengmai.loader.load;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.Function;
import org.zhengmai.loader.extract.TargetValue;
import org.zhengmai.loader.source.CleanText;
import org.zhengmai.loader.source.Passage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * What a comparison needs of a document, as JSON: words as places in their sources, {@code
 * ["a.txt", 120, 188]}. Read back with the sources' text, it gives the same comparison.
 */
final class ComparedJson {

  private static final JsonMapper WRITER =
      mapper(new SimpleModule().addSerializer(Passage.class, new PassageWriter()));

  private ComparedJson() {}

  static String write(StoredComparison document) {
    return WRITER.writeValueAsString(document);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param json the document
   * @param sources gives the clean text of a source by its key
   */
  static StoredComparison read(String json, Function<String, CleanText> sources) {
    return mapper(new SimpleModule().addDeserializer(Passage.class, new PassageReader(sources)))
        .readValue(json, StoredComparison.class);
  }

  private static JsonMapper mapper(SimpleModule passages) {
    return JsonMapper.builder()
        .addModule(passages)
        .addMixIn(TargetValue.class, ValueForm.class)
        .build();
  }

  /** Names the form of a figure: a number, a range or a ratio. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TargetValue.Single.class, name = "single"),
    @JsonSubTypes.Type(value = TargetValue.Range.class, name = "range"),
    @JsonSubTypes.Type(value = TargetValue.Ratio.class, name = "ratio")
  })
  private interface ValueForm {}

  private static final class PassageWriter extends StdSerializer<Passage> {
    PassageWriter() {
      super(Passage.class);
    }

    @Override
    public void serialize(Passage passage, JsonGenerator out, SerializationContext context) {
      CleanText clean = passage.clean();
      boolean empty = passage.isEmpty();
      int start = empty ? passage.span().start() : clean.sourceOffset(passage.start());
      int end = empty ? start : clean.sourceOffset(passage.end() - 1) + 1;
      out.writePOJO(List.of(clean.source().key(), start, end));
    }
  }

  private static final class PassageReader extends StdDeserializer<Passage> {
    private final Function<String, CleanText> sources;

    PassageReader(Function<String, CleanText> sources) {
      super(Passage.class);
      this.sources = sources;
    }

    @Override
    public Passage deserialize(JsonParser in, DeserializationContext context) {
      Object[] place = in.readValueAs(Object[].class);
      CleanText clean = sources.apply((String) place[0]);
      int from = (Integer) place[1];
      int to = (Integer) place[2];
      int start = from == to ? clean.cleanOffset(from) : clean.characterAt(from);
      int end = from == to ? start : clean.characterAt(to - 1) + 1;
      return new Passage(clean, start, Math.max(start, end));
    }
  }
}
