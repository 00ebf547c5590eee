package org.zhengmai.api.address;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the agency that an address means: by its id, else by any of its names. */
@Component
final class AgencyAddress {

  private final PublicApi api;

  AgencyAddress(PublicApi api) {
    this.api = api;
  }

  /**
   * Finds it.
   *
   * @param asked what stands behind {@code /agency/}, such as 990100/卫生健康 or 市卫健委
   * @return its id
   * @throws Refusal where there is none, or a name may mean several
   */
  String find(String asked) {
    Answer answer = api.ask("find-agency", Map.of("name", asked, "id", "agency/" + asked));
    Values byId = answer.object("node");
    if (byId != null && byId.text("id") != null) {
      return byId.string("id");
    }
    if (answer.code().equals("AMBIGUOUS") || answer.code().equals("NOT_FOUND")) {
      throw refusal(asked, answer);
    }
    Values byName = answer.whole().object("agency");
    if (byName == null) {
      throw new IllegalStateException("Neither an agency nor an error");
    }
    return byName.string("id");
  }

  private static Refusal refusal(String asked, Answer answer) {
    String words =
        answer.code().equals("AMBIGUOUS")
            ? "“%s”可以指下列机构，请选择。 \"%s\" may mean these agencies: choose one."
            : "没有名为“%s”的机构；相近的名称列在下面。 No agency is called \"%s\"; the nearest names are below.";
    return new Refusal(answer.code(), words.formatted(asked, asked), answer.candidates());
  }
}
