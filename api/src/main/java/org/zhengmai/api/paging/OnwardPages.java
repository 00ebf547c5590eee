package org.zhengmai.api.paging;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengmai.api.error.ApiException;
import org.zhengmai.api.store.OnwardRead;
import org.zhengmai.api.store.OnwardReads;
import org.zhengmai.cypher.Row;
import org.zhengmai.cypher.list.Onward;

/**
 * Reads pages of a list together with the things whose rows they have.
 *
 * @param list the list
 * @param start name of the start that the rows of a thing come from
 * @param parameters names of its parameters; where it has but one, that is the thing's id
 */
record OnwardPages(PagedList<?> list, String start, List<String> parameters)
    implements OnwardReads.Source {

  @Override
  public Optional<OnwardRead> of(
      SelectedField selected, String from, @Nullable String id, DataFetchingEnvironment field) {
    try {
      PageRequest request =
          PageRequest.of(selected.getArguments(), selected.getSelectionSet(), field);
      return request.cursor() == null || id != null && parameters.size() == 1
          ? Optional.of(read(list.question(request, request.filter()), from, id))
          : Optional.empty(); // a cursor is bound to a thing, and it is not known to which
    } catch (ApiException e) { // the field itself will say so
      return Optional.empty();
    }
  }

  private OnwardRead read(PageQuestion question, String from, @Nullable String id) {
    PageRequest request = question.request();
    Map<String, Object> given = new HashMap<>(question.filter().values());
    if (request.cursor() != null && id != null) {
      given.putAll(question.of(Start.of(start, parameters.get(0), id)).place());
    }
    Onward onward =
        new Onward(from, new Onward.OfList(question.to(start)), List.copyOf(given.keySet()));
    given.put(PageKey.LIMIT, PageKey.limit(request.size()));
    return new OnwardRead(
        new OnwardRead.Question(onward, given, false),
        (at, row) -> list.know(at, question.of(begun(row.row("from"))), row));
  }

  /** The start as the field itself will have it. */
  private Start begun(Row thing) {
    Map<String, Object> values = new HashMap<>(thing.values());
    values.keySet().retainAll(parameters);
    return new Start(start, values);
  }
}
