package org.zhengmai.api.graphiql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zhengmai.api.ApiClient;
import org.zhengmai.api.ServerTest;

@ServerTest
class GraphiqlIT {

  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

  /** What makes a style sheet fetch something. */
  private static final Pattern FETCHED_BY_STYLE =
      Pattern.compile("(?:@import\\s*(?:url\\()?|url\\()\\s*['\"]?(?!data:|#)([^'\")\\s;]+)");

  private final ApiClient api;

  @Autowired
  GraphiqlIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void thePageAndAllItsAssetsComeFromOurOrigin() throws Exception {
    HttpResponse<String> page = api.get("/graphiql");
    List<String> links = LINK.matcher(page.body()).results().map(match -> match.group(1)).toList();

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(links).hasSizeGreaterThan(5);
    for (String link : links) {
      if (!link.startsWith("data:")) {
        assertThat(link).startsWith("/graphiql/");
        assertThat(api.get(link).statusCode()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void noStyleFetchesAnything() throws Exception {
    for (String style : List.of("/graphiql/graphiql.min.css", "/graphiql/start.css")) {
      assertThat(FETCHED_BY_STYLE.matcher(api.get(style).body()).results().map(MatchResult::group))
          .as(style)
          .isEmpty();
    }
  }

  @Test
  void theBrowserIsToldToRefuseOtherOrigins() throws Exception {
    assertThat(api.get("/graphiql").headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .startsWith("default-src 'self';")
        .doesNotContain("http", "*", "unsafe-eval");
  }

  @ParameterizedTest
  @CsvSource({
    "/, 302",
    "/graphiql/, 302",
    "/graphiql/render.js, 404",
    "/graphql-ui/index.html, 404",
    "/graphiql/../application.properties, 404",
    "/nothing, 404"
  })
  void nothingElseIsServed(String path, int status) throws Exception {
    assertThat(api.get(path).statusCode()).isEqualTo(status);
  }
}
