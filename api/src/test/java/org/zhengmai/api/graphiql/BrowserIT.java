package org.zhengmai.api.graphiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.zhengmai.api.ApiClient;
import org.zhengmai.api.ServerTest;
import tools.jackson.databind.JsonNode;

/** A real browser opens GraphiQL and runs the example that it opens with. */
@ServerTest
@Import(BrowserPage.class)
class BrowserIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final ApiClient api;

  @Autowired
  BrowserIT(ApiClient api) {
    this.api = api;
  }

  @Test
  void theExampleRunsAndIsAnswered(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "Skipped: no browser at " + CHROMIUM + "; install Debian's package \"chromium\".");

    String page = open(api.uri(BrowserPage.PATH).toString(), folder);

    assertThat(text(page, "problem")).isEmpty();
    JsonNode answer = ApiClient.json(text(page, "answer"));
    assertThat(answer.at("/data/documents/totalCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/data/tasks/nodes/0/heading").asString()).isEqualTo("壮大队伍");
    assertThat(text(page, "fetched").lines())
        .hasSizeGreaterThan(4)
        .allMatch(address -> address.startsWith(api.uri("/").toString()))
        .anyMatch(address -> address.endsWith("/graphql"));
  }

  private static String open(String address, Path folder) throws Exception {
    Path dom = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=30000",
                "--dump-dom",
                address)
            .redirectOutput(dom.toFile())
            .redirectError(folder.resolve("browser.log").toFile())
            .start();
    try {
      assertThat(browser.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      browser.destroyForcibly();
    }
    return Files.readString(dom);
  }

  private static String text(String page, String id) {
    Matcher found =
        Pattern.compile("<pre id=\"" + id + "\">(.*?)</pre>", Pattern.DOTALL).matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
  }
}
