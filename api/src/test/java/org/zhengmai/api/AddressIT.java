package org.zhengmai.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stable addresses of documents, tasks and agencies. */
@ServerTest
class AddressIT {

  private static final String PLAN = "/doc/示政办发〔2099〕1号";
  private static final String HTML = "text/html";
  private static final String LINKED = "application/ld+json";

  private final ApiClient api;

  @Autowired
  AddressIT(ApiClient api) {
    this.api = api;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示政办发〔2099〕1号",
        "示政办发[2099]1号",
        "示政办发（2099）1号",
        "示政办发［２０９９］ 第01号",
        "示政办发〔2099〕1号/"
      })
  void aNumberInAnyBracketsIsTheSamePage(String number) throws Exception {
    HttpResponse<String> page = get("/doc/" + number, HTML);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(page.headers().allValues("Link"))
        .contains("<%s>; rel=\"canonical\"".formatted(encoded(PLAN)));
    assertThat(page.body())
        .contains(
            "<link rel=\"canonical\" href=\"%s\">".formatted(encoded(PLAN)),
            "示范市人民政府办公室关于印发《示范工作实施方案》的通知",
            "<a href=\"%s\">示范市人民政府办公室</a>".formatted(encoded("/agency/990100/人民政府办公室")),
            "<time datetime=\"2099-03-01\">",
            "壮大队伍",
            encoded("/doc/国示发〔2099〕1号"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html, application/ld+json;q=0.9 | text/html",
        "text/html;q=0.5, application/ld+json | application/ld+json",
        "text/html;q=0.2, application/json;q=0.3 | application/json",
        "application/* | application/ld+json",
        "*/* | text/html"
      })
  void theFormIsWhatTheClientLikesBest(String accepted, String sent) throws Exception {
    HttpResponse<String> page = get(PLAN, accepted);

    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(sent);
    assertThat(page.headers().allValues("Vary"))
        .anyMatch(
            vary -> Arrays.asList(vary.toLowerCase(Locale.ROOT).split(",")).contains("accept"));
  }

  @Test
  void theFormMayBeNamedInTheAddress() throws Exception {
    assertThat(get(PLAN + "?format=jsonld", HTML).headers().firstValue("Content-Type"))
        .hasValue(LINKED);
    assertThat(get(PLAN + "?format=html", LINKED).body()).startsWith("<!doctype html>");
  }

  @Test
  void whatNoFormSuitsIsToldTheForms() throws Exception {
    for (String path : new String[] {PLAN, PLAN + "?format=docx"}) {
      HttpResponse<String> page = get(path, path.equals(PLAN) ? "image/png" : "*/*");

      assertThat(page.statusCode()).isEqualTo(406);
      assertThat(page.body()).contains("application/ld+json", "两种格式");
    }
  }

  @Test
  void aDocumentIsLegislationWithWhatItRestsOnAndItsParts() throws Exception {
    JsonNode data = linked(PLAN);

    assertThat(data.path("@type").get(0).asString()).isEqualTo("Legislation");
    assertThat(data.path("@id").asString()).isEqualTo(encoded(PLAN));
    assertThat(data.path("legislationIdentifier").asString()).isEqualTo("示政办发〔2099〕1号");
    assertThat(data.path("legislationDate").asString()).isEqualTo("2099-03-01");
    assertThat(data.path("legislationType").asString()).isEqualTo("方案");
    // Dated 2099: not issued yet.
    assertThat(data.path("legislationLegalForce").asString()).isEqualTo("NotInForce");
    assertThat(data.at("/legislationPassedBy/name").asString()).isEqualTo("示范市人民政府办公室");
    assertThat(data.at("/legislationJurisdiction/identifier").asString()).isEqualTo("990100");
    assertThat(data.path("isBasedOn")).hasSize(2);
    assertThat(data.at("/isBasedOn/0/@id").asString()).isEqualTo(encoded("/doc/国示发〔2099〕1号"));
    assertThat(data.at("/eli:implements/0/legislationIdentifier").asString())
        .isEqualTo("样政办发〔2099〕3号");
    assertThat(data.at("/legislationRepeals/0/@id").asString())
        .isEqualTo(encoded("/doc/示政办发〔2098〕9号"));
    assertThat(data.path("hasPart")).hasSize(4);
    assertThat(data.at("/hasPart/0/@id").asString()).isEqualTo(encoded(PLAN + "/task/一/（一）/1"));
  }

  @Test
  void aDocumentWithoutANumberHasAnAddressToo() throws Exception {
    JsonNode data = linked("/doc/示范区/示范工作任务分解表");

    assertThat(data.path("name").asString()).isEqualTo("示范工作任务分解表");
    assertThat(data.path("hasPart")).hasSize(45);
    assertThat(linked("/doc/示范区/示范工作任务分解表/task/7").path("name").asString()).isEqualTo("任务7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "一/（一）/1", "一/(一)/1", "１"})
  void aTaskIsFoundByItsNumberOrItsPath(String label) throws Exception {
    JsonNode data = linked(PLAN + "/task/" + label);

    assertThat(data.path("@id").asString()).isEqualTo(encoded(PLAN + "/task/一/（一）/1"));
    assertThat(data.path("name").asString()).isEqualTo("壮大队伍");
    assertThat(data.at("/isPartOf/@id").asString()).isEqualTo(encoded(PLAN));
    assertThat(data.at("/legislationResponsible/0/name").asString()).isEqualTo("示范市人力资源和社会保障局");
    assertThat(data.path("temporalCoverage").asString()).isEqualTo("../2099-12-31");
  }

  @Test
  void aTaskHasAPageForPeople() throws Exception {
    assertThat(get(PLAN + "/task/1", HTML).body())
        .contains("牵头", "市人社局", "配合", "2099年12月底前", "持证上岗率达到95%", "第 3 页", "1 壮大队伍[Z]//示范市");
  }

  @Test
  void aNumberOfSeveralTasksIsAnsweredByAllOfThem() throws Exception {
    InventedStore.run(
        "MATCH (d:Document {number: '示政办发〔2099〕1号'}) CREATE (d)-[:HAS_PART]->(:Task {id:"
            + " 'task/示政办发〔2099〕1号/三/1', documentId: d.id, label: '1', path: '三/1', heading: '考核',"
            + " kind: 'SAFEGUARD', position: 9})");

    HttpResponse<String> page = get(PLAN + "/task/1", LINKED);
    JsonNode problem = JsonMapper.shared().readTree(page.body());

    assertThat(page.statusCode()).isEqualTo(300);
    assertThat(problem.path("code").asString()).isEqualTo("AMBIGUOUS");
    assertThat(problem.path("candidates")).hasSize(2);
    assertThat(problem.at("/candidates/1/href").asString()).isEqualTo(encoded(PLAN + "/task/三/1"));
    InventedStore.run("MATCH (t:Task {id: 'task/示政办发〔2099〕1号/三/1'}) DETACH DELETE t");
  }

  @Test
  void aNumberOfSeveralDocumentsIsAnsweredByAllOfThemWithTheirDays() throws Exception {
    InventedStore.run(
        "UNWIND [['', '2099-05-01'], ['/2099-06-02', '2099-06-02']] AS two CREATE (:Document {id:"
            + " 'document/示函〔2099〕5号' + two[0], number: '示函〔2099〕5号', title: '两份之' + two[1], issuedOn:"
            + " date(two[1]), status: 'HELD'})");

    HttpResponse<String> page = get("/doc/示函[2099]5号", HTML);

    assertThat(page.statusCode()).isEqualTo(300);
    assertThat(page.body())
        .contains(
            "所指不止一项",
            "href=\"%s\"".formatted(encoded("/doc/示函〔2099〕5号/2099-05-01")),
            "href=\"%s\"".formatted(encoded("/doc/示函〔2099〕5号/2099-06-02")));
    for (String day : new String[] {"2099-05-01", "2099-06-02"}) {
      JsonNode chosen = linked("/doc/示函（2099）5号/" + day);
      assertThat(chosen.path("name").asString()).isEqualTo("两份之" + day);
      assertThat(linked(decoded(chosen.path("@id").asString()))).isEqualTo(chosen);
    }
    InventedStore.run("MATCH (d:Document {number: '示函〔2099〕5号'}) DETACH DELETE d");
  }

  @Test
  void eachOfSeveralPapersOfOneNumberAndDayHasAnAddressThatWorks() throws Exception {
    store("示函〔2099〕8号", "", "/2099-06-02-1a2b3c4d");
    store("示函〔2099〕9号", "/2099-06-02-1a2b3c4d", "/2099-06-02-5e6f7a8b");

    for (String path : new String[] {"/doc/示函〔2099〕8号", "/doc/示函〔2099〕9号/2099-06-02"}) {
      HttpResponse<String> page = get(path, LINKED);
      assertThat(page.statusCode()).isEqualTo(300);
      Set<String> names = new TreeSet<>();
      for (JsonNode candidate : JsonMapper.shared().readTree(page.body()).path("candidates")) {
        names.add(linked(decoded(candidate.path("href").asString())).path("name").asString());
      }
      assertThat(names).hasSize(2);
    }
    assertThat(linked("/doc/示函[2099]8号/2099-06-02").path("name").asString()).isEqualTo("两份之");
    InventedStore.run("MATCH (d:Document) WHERE d.title STARTS WITH '两份之' DETACH DELETE d");
  }

  private static void store(String number, String... tails) {
    for (String tail : tails) {
      InventedStore.run(
          "CREATE (:Document {id: 'document/%s%s', number: '%s', title: '两份之%s', issuedOn: date('2099-06-02'), status: 'HELD'})"
              .formatted(number, tail, number, tail));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PERSONNEL, NOTICE",
    "LEADING_GROUP, NOTICE",
    "NOTICE, PERSONNEL",
    "NOTICE, LEADING_GROUP",
    "NOTICE, NOTICE"
  })
  void noWordsAreShownFromOrAboutPapersOnPersons(String citing, String cited) throws Exception {
    InventedStore.run(
        "MATCH (:Document {number: '示政办发〔2099〕1号'})-[c:CITES]->() WITH c LIMIT 1"
            + " CREATE (d:Document {id: 'document/示函〔2099〕10号', number: '示函〔2099〕10号', type: '%s',"
                .formatted(citing)
            + " status: 'HELD'})-[own:CITES]->(:Document {id: 'document/示函〔2099〕11号', number:"
            + " '示函〔2099〕11号', type: '%s', status: 'CITED'}),".formatted(cited)
            + " (d)-[:HAS_PART]->(t:Task {id: 'task/示函〔2099〕10号/1', documentId: d.id, label: '1',"
            + " path: '1', heading: '考核', kind: 'KEY_TASK', position: 1}) SET own = properties(c),"
            + " own.id = 'cites/persons' WITH c, t MATCH (e:Document {number: '示函〔2099〕11号'})"
            + " CREATE (t)-[of:CITES]->(e) SET of = properties(c), of.id = 'cites/persons/1'");

    for (String path : new String[] {"/doc/示函〔2099〕10号", "/doc/示函〔2099〕10号/task/1"}) {
      String page = get(path, HTML).body();
      assertThat(page).contains("引用的文件", "示函〔2099〕11号");
      assertThat(page.contains("<q>")).isEqualTo(citing.equals(cited));
    }
    InventedStore.run(
        "MATCH (n) WHERE n.number IN ['示函〔2099〕10号', '示函〔2099〕11号'] OR n.documentId ="
            + " 'document/示函〔2099〕10号' DETACH DELETE n");
  }

  @Test
  void anAgencyIsFoundByItsIdOrAName() throws Exception {
    String address = "/agency/990100/人力资源和社会保障";

    assertThat(linked("/agency/市人社局")).isEqualTo(linked(address));
    assertThat(linked(address).path("@type").asString()).isEqualTo("GovernmentOrganization");
    assertThat(linked(address).at("/areaServed/name").asString()).isEqualTo("示范市");
    assertThat(get(address, HTML).body())
        .contains("又称", "市人社局", "牵头", encoded(PLAN + "/task/一/（一）/1"), encoded(PLAN));
    HttpResponse<String> several = get("/agency/卫健委", LINKED);
    assertThat(several.statusCode()).isEqualTo(300);
    assertThat(several.body()).contains(encoded("/agency/990000/卫生健康"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/doc/示政办发〔2099〕99号",
        "/doc/示政办发〔2099〕1号/2099-03-02",
        "/doc/没有",
        "/doc/示政办发〔2099〕1号/task/77",
        "/agency/没有的局",
        "/doc/' OR 1=1 --",
        "/doc/<script>alert(1)</script>"
      })
  void whatIsNotThereIsSaidInWords(String path) throws Exception {
    HttpResponse<String> page = get(path, HTML);
    HttpResponse<String> problem = get(path, LINKED);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("未找到", "没有").doesNotContain("<script>");
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(JsonMapper.shared().readTree(problem.body()).path("code").asString())
        .isEqualTo("NOT_FOUND");
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get(PLAN, HTML);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(api.get(encoded(PLAN), "Accept", HTML, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(api.get(encoded(PLAN), "Accept", LINKED, "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    InventedStore.run("MATCH (d:Document {number: '示政办发〔2099〕1号'}) SET d.title = '改题'");
    assertThat(api.get(encoded(PLAN), "Accept", HTML, "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    InventedStore.run(
        "MATCH (d:Document {number: '示政办发〔2099〕1号'}) SET d.title ="
            + " '示范市人民政府办公室关于印发《示范工作实施方案》的通知'");
  }

  @Test
  void whatIsStoredIsEscaped() throws Exception {
    InventedStore.run(
        "CREATE (:Document {id: 'document/示函〔2099〕6号', number: '示函〔2099〕6号', title:"
            + " '<img src=x onerror=alert(1)>\"&', status: 'HELD'})");

    HttpResponse<String> page = get("/doc/示函〔2099〕6号", HTML);

    assertThat(page.body()).contains("&lt;img src").doesNotContain("<img");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    InventedStore.run("MATCH (d:Document {number: '示函〔2099〕6号'}) DETACH DELETE d");
  }

  @Test
  void whatGoesWrongInsideIsNotTold() throws Exception {
    InventedStore.run(
        "CREATE (:Document {id: 'document/示函〔2099〕7号', number: '示函〔2099〕7号', type: 'NONSENSE', status:"
            + " 'HELD'})");

    HttpResponse<String> page = get("/doc/示函〔2099〕7号", HTML);

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("内部出错").doesNotContain("NONSENSE", "Exception");
    InventedStore.run("MATCH (d:Document {number: '示函〔2099〕7号'}) DETACH DELETE d");
  }

  private JsonNode linked(String path) throws Exception {
    HttpResponse<String> page = get(path, LINKED);
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(page.body());
  }

  private HttpResponse<String> get(String path, String accepted) throws Exception {
    return api.get(encoded(path), "Accept", accepted);
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path, StandardCharsets.UTF_8);
  }

  private static String encoded(String path) {
    int query = path.indexOf('?');
    String plain = query < 0 ? path : path.substring(0, query);
    return Arrays.stream(plain.split("/", -1))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/"))
        + (query < 0 ? "" : path.substring(query));
  }
}
