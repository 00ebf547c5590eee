package org.zhengmai.api.store;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.Onward;

/** The fields that may be read together with the thing they belong to. */
@Component
public final class OnwardReads {

  /** Of one round trip: a query of very many would take long to plan. The rest is read later. */
  private static final int MOST = 10;

  /** So that the same questions are one statement in whatever order they are selected. */
  private static final Comparator<OnwardRead.Question> ORDER =
      Comparator.comparing(question -> question.onward().toString());

  private final Map<String, Map<String, Source>> sources = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Within>> within = new ConcurrentHashMap<>();

  /** The things that a field of another thing gives. */
  private record Within(String type, String from) {}

  /** Tells what to read for a field. */
  @FunctionalInterface
  public interface Source {

    /**
     * What to read for a field.
     *
     * @param selected the field, as the request has it
     * @param from the place in the query's file from which it goes on
     * @param id the id of the thing, if it is known before it is found
     * @param field the field that asks for the thing
     * @return what to read; empty where the field had better read it itself
     */
    Optional<OnwardRead> of(
        SelectedField selected, String from, @Nullable String id, DataFetchingEnvironment field);
  }

  /**
   * Lets a list be read together with the thing whose it is.
   *
   * @param loader the loader that else reads it, made by {@link BatchLoaders#list}
   * @param key the loader's key, from what the place in the thing's query gives and the field's
   *     arguments: both are all that the list's query needs
   * @param reader reads an item
   * @param <K> the key
   * @param <V> an item
   * @return what such a field reads
   */
  public static <K, V> Source ofList(
      Loader<K, List<V>> loader,
      BiFunction<Row, Map<String, Object>, K> key,
      Function<Row, V> reader) {
    return (selected, from, id, field) -> {
      Map<String, Object> given = new TreeMap<>(selected.getArguments());
      given.values().removeIf(Objects::isNull);
      Onward asked =
          new Onward(
              from,
              new Onward.OfQuery(loader.name(), List.of(Columns.ITEMS)),
              List.copyOf(given.keySet()));
      return Optional.of(
          new OnwardRead(
              new OnwardRead.Question(asked, given, false),
              (at, row) ->
                  loader.know(at, key.apply(row.row("from"), given), Columns.items(row, reader))));
    };
  }

  /**
   * Takes a field that may be read together with the thing it belongs to.
   *
   * @param type name of the thing's type
   * @param field name of the field
   * @param source tells what to read
   */
  public void add(String type, String field, Source source) {
    sources.computeIfAbsent(type, first -> new ConcurrentHashMap<>()).put(field, source);
  }

  /**
   * Takes a field that gives things of which fields may be read together with the thing that it
   * belongs to.
   *
   * @param type name of the type of the thing it belongs to
   * @param field name of the field
   * @param of name of the type of the things that it gives
   * @param from the place in the query's file from which their fields go on
   */
  public void addWithin(String type, String field, String of, String from) {
    within
        .computeIfAbsent(type, first -> new ConcurrentHashMap<>())
        .put(field, new Within(of, from));
  }

  /**
   * What to read together with a thing.
   *
   * @param type name of the thing's type
   * @param from the place in the query's file from which its fields go on
   * @param id the id of the thing, if it is known before it is found
   * @param selected the fields that the request selects of it, those of other types among them
   * @param field the field that asks for it
   * @return what to read
   */
  public List<OnwardRead> of(
      String type,
      String from,
      @Nullable String id,
      List<SelectedField> selected,
      DataFetchingEnvironment field) {
    Map<OnwardRead.Question, OnwardRead> reads = new LinkedHashMap<>();
    collect(type, from, id, selected, field, reads);
    return List.copyOf(reads.values());
  }

  /** Which of several questions are asked in one round trip. */
  static List<OnwardRead.Question> together(Collection<OnwardRead.Question> questions) {
    Optional<OnwardRead.Question> alone =
        questions.stream().filter(OnwardRead.Question::alone).findFirst();
    return alone
        .map(List::of)
        .orElseGet(() -> questions.stream().limit(MOST).sorted(ORDER).toList());
  }

  private void collect(
      String type,
      String from,
      @Nullable String id,
      List<SelectedField> selected,
      DataFetchingEnvironment field,
      Map<OnwardRead.Question, OnwardRead> reads) {
    Map<String, Source> known = sources.getOrDefault(type, Map.of());
    Map<String, Within> further = within.getOrDefault(type, Map.of());
    for (SelectedField one : selected) {
      if (reads.size() == MOST) {
        return;
      }
      if (!one.getObjectTypeNames().contains(type)) {
        continue;
      }
      Source source = known.get(one.getName());
      if (source != null) {
        source.of(one, from, id, field).ifPresent(read -> reads.putIfAbsent(read.question(), read));
      }
      Within things = further.get(one.getName());
      if (things != null) {
        List<SelectedField> below = one.getSelectionSet().getImmediateFields();
        collect(things.type(), things.from(), null, below, field, reads);
      }
    }
  }
}
