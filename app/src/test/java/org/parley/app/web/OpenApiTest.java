package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.ApiFile.Asked;
import org.parley.app.web.ApiFile.Parameter;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/**
 * Holds the description of what programs can ask, and the running board, to each other: addresses,
 * parameters, answers. Its statuses are held by {@link OpenApiTroublesTest}.
 *
 * <p>It cannot tell of a parameter that a page reads and that stands neither in the description,
 * nor in a link or form of any page; nor what a parameter means.
 */
class OpenApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** As a day, a number, a word of a list it is wrong; as a name nothing has it. */
    private static final String NO_SUCH = "no such thing";

    private static final int LONGEST = 1_000;

    @TempDir Path folder;
    private Served served;
    private ApiFile file;

    @BeforeEach
    void open() throws Exception {
        served = new Served(folder);
        ApiLedger.fill(served);
        file = new ApiFile(ApiFile.text());
    }

    @AfterEach
    void close() {
        served.close();
    }

    /** With an id that is there. */
    private String address(String path) {
        Entry entry =
                served.entries().stream().filter(e -> e.party() != null).findFirst().orElseThrow();
        return path.replace(
                "{id}", path.startsWith("/articles") ? entry.article().id() : entry.id());
    }

    private static String pair(String name, String value) {
        return name + "=" + Visit.encoded(value);
    }

    /**
     * An address with what it cannot be asked without, but for one name; and with something more.
     */
    private String asking(Asked asked, String but, String... more) {
        List<String> pairs = new ArrayList<>();
        for (Parameter parameter : file.parameters(asked)) {
            if (needed(asked, parameter) && !parameter.name().equals(but)) {
                pairs.add(pair(parameter.name(), parameter.example().get(0)));
            }
        }
        pairs.addAll(Arrays.asList(more));
        return address(asked.path()) + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    /** Also what an address may be asked without, but then has nothing in this ledger. */
    private static boolean needed(Asked asked, Parameter parameter) {
        return parameter.required()
                || asked.path().startsWith("/cell.")
                        && List.of("issue", "party").contains(parameter.name());
    }

    private int status(String address) throws Exception {
        return served.get(address).statusCode();
    }

    @Test
    void description_isServedAndLinked() throws Exception {
        HttpResponse<String> answer = served.get(ApiRoutes.PATH);
        assertEquals(200, answer.statusCode());
        assertEquals(ApiFile.text(), answer.body());
        assertEquals(
                "text/yaml; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse("").toLowerCase());
        assertTrue(file.root().get("openapi").asText().startsWith("3.0."));
        Document board = Jsoup.parse(served.page("/board"));
        assertEquals(1, board.select("footer a[href=" + ApiRoutes.PATH + "]").size());
        Set<String> ids = new HashSet<>();
        file.asked().forEach(one -> assertTrue(ids.add(one.get().get("operationId").asText())));
    }

    @Test
    void paths_areTheRoutesOfRecordsAndPictures() {
        List<String> routes =
                served.server().routes().stream()
                        .filter(route -> route.method.name().equals("GET"))
                        .map(route -> route.path)
                        .filter(path -> path.matches(".*\\.(json|csv|svg)"))
                        .sorted()
                        .toList();
        assertTrue(routes.size() > 30, routes::toString);
        assertEquals(routes, file.asked().stream().map(Asked::path).sorted().toList());
    }

    @Test
    void references_areFollowedAndUsed() {
        String all = file.root().toString();
        for (String kind : ApiFile.keys(file.root().get("components"))) {
            for (String name : ApiFile.keys(file.root().get("components").get(kind))) {
                String used = "#/components/" + kind + "/" + name + '"';
                assertTrue(kind.equals("securitySchemes") || all.contains(used), used);
            }
        }
        file.root().findValues("$ref").forEach(to -> file.follow(parent(to)));
    }

    private static JsonNode parent(JsonNode to) {
        return MAPPER.createObjectNode().set("$ref", to);
    }

    /** Never there in this ledger, so their types are not held: it takes another reading. */
    private static final Set<String> NEVER_SEEN = Set.of("Ruling.note");

    /** Never null in this ledger, though the description says that they may be. */
    private static final Set<String> NEVER_NULL =
            Set.of(
                    "Contradiction.first_day",
                    "Contradiction.issue",
                    "Contradiction.party",
                    "Contradiction.second_day",
                    "Deadline.due",
                    "Deadline.first",
                    "Deadline.issue",
                    "Deadline.last",
                    "Deadline.party",
                    "Hit.end",
                    "Hit.start",
                    "Hit.text");

    @Test
    void json_hasTheKeysAndTypesDocumented() throws Exception {
        ApiSchema schema = new ApiSchema(file);
        for (Asked asked : file.asked()) {
            String address = asking(asked, "");
            int records = hold(schema, asked, address);
            assertTrue(records > 0 || !asked.ending().equals("json"), address);
            for (Parameter one : file.parameters(asked)) {
                for (JsonNode word : words(one)) {
                    hold(schema, asked, asking(asked, "", pair(one.name(), word.asText())));
                }
            }
        }
        Asked entries = file.asked("/articles/{id}.json");
        for (Article article : served.ledger().articles()) {
            hold(schema, entries, "/articles/" + article.id() + ".json");
        }
        assertTrue(hold(schema, file.asked("/cell.json"), "/cell.json") > 0);
        assertTrue(hold(schema, file.asked("/search.json"), "/search.json?q=headline") > 0);
        Set<String> unseen = documented(false);
        unseen.removeAll(schema.seen());
        assertEquals(NEVER_SEEN, unseen);
        Set<String> filled = documented(true);
        filled.removeAll(schema.absent());
        assertEquals(NEVER_NULL, filled);
    }

    /** Those that a parameter takes; none if it takes more than a few. */
    private JsonNode words(Parameter parameter) {
        JsonNode items = file.follow(parameter.schema().path("items"));
        return parameter.schema().has("enum") ? parameter.schema().get("enum") : items.path("enum");
    }

    /** How many records there are. */
    private int hold(ApiSchema schema, Asked asked, String address) throws Exception {
        HttpResponse<String> answer = served.get(address);
        assertEquals(200, answer.statusCode(), address);
        JsonNode documented = file.answer(asked, 200);
        assertEquals(
                ApiFile.type(documented),
                answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        if (!asked.ending().equals("json")) {
            return 0;
        }
        JsonNode records = MAPPER.readTree(answer.body());
        JsonNode one = file.schema(documented).get("items");
        assertEquals("array", file.schema(documented).get("type").asText());
        String name = one.get("$ref").asText().replaceAll(".*/", "");
        records.forEach(record -> schema.hold(one, record, name));
        return records.size();
    }

    /** Places of values in records, as {@link ApiSchema} names them. */
    private Set<String> documented(boolean nullable) {
        Set<String> places = new TreeSet<>();
        for (var schema : file.root().at("/components/schemas").properties()) {
            for (var one : schema.getValue().path("properties").properties()) {
                if (!nullable || one.getValue().path("nullable").asBoolean()) {
                    places.add(schema.getKey() + "." + one.getKey());
                }
            }
        }
        places.removeIf(place -> place.matches("(Trouble|Passage)\\..*"));
        return places;
    }

    @Test
    void csv_hasTheKeysOfItsTwinAsHeader() throws Exception {
        for (Asked asked : file.asked()) {
            if (asked.ending().equals("csv") && !asked.path().equals("/articles/{id}.csv")) {
                String header = served.page(asking(asked, "")).lines().findFirst().orElse("");
                Asked twin = file.asked(asked.path().replace(".csv", ".json"));
                JsonNode record = file.follow(file.schema(file.answer(twin, 200)).get("items"));
                assertEquals(
                        String.join(",", ApiFile.keys(record.get("properties"))),
                        header,
                        asked.path());
            }
        }
    }

    @Test
    void parametersDocumented_areTaken() throws Exception {
        for (Asked asked : file.asked()) {
            for (Parameter one : file.parameters(asked)) {
                String[] good =
                        one.example().stream()
                                .map(value -> pair(one.name(), value))
                                .toArray(String[]::new);
                String address = asking(asked, one.name(), good);
                assertEquals(200, status(address), address);
                JsonNode standard = one.schema().path("default");
                if (!standard.isMissingNode()) {
                    String said = pair(one.name(), standard.asText());
                    assertEquals(
                            served.page(asking(asked, one.name())),
                            served.page(asking(asked, one.name(), said)),
                            said);
                }
                for (String value : wrong(one.schema())) {
                    String bad = asking(asked, one.name(), pair(one.name(), value));
                    assertEquals(400, status(bad), bad);
                }
                String without = asking(asked, one.name());
                assertEquals(one.required() ? 400 : 200, status(without), without);
            }
        }
    }

    /** Values that a parameter does not take; those at its bounds it does. */
    private List<String> wrong(JsonNode schema) {
        JsonNode one = schema.has("items") ? file.follow(schema.get("items")) : schema;
        List<String> wrong = new ArrayList<>(List.of("x".repeat(LONGEST + 1)));
        if (one.has("maxLength")) {
            assertEquals(LONGEST, one.get("maxLength").asInt());
        }
        if (one.has("minimum")) {
            wrong.add(Long.toString(one.get("minimum").asLong() - 1));
            wrong.add(Long.toString(one.get("maximum").asLong() + 1));
        }
        if (!one.get("type").asText().equals("string")
                || one.has("enum")
                || one.has("format")
                || one.has("pattern")) {
            wrong.add(NO_SUCH);
        }
        return wrong;
    }

    @Test
    void bounds_areTaken() throws Exception {
        for (Asked asked : file.asked()) {
            for (Parameter one : file.parameters(asked)) {
                for (String bound : List.of("minimum", "maximum")) {
                    if (one.schema().has(bound)) {
                        String value = one.schema().get(bound).asText();
                        String address = asking(asked, "", pair(one.name(), value));
                        assertEquals(200, status(address), address);
                    }
                }
                for (JsonNode word : words(one)) {
                    String address = asking(asked, "", pair(one.name(), word.asText()));
                    assertEquals(200, status(address), address);
                }
            }
        }
    }

    @Test
    void parametersRead_areDocumented() throws Exception {
        Set<String> names = new TreeSet<>();
        for (Asked asked : file.asked()) {
            file.parameters(asked).forEach(one -> names.add(one.name()));
            names.addAll(namesOn(asking(asked, "").replaceFirst("\\.(json|csv|svg)", "")));
        }
        assertTrue(names.containsAll(List.of("skip", "sort", "q", "words")), names::toString);
        for (Asked asked : file.asked()) {
            Set<String> documented =
                    file.parameters(asked).stream()
                            .map(Parameter::name)
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> read = new TreeSet<>();
            for (String name : names) {
                if (reads(asked, name)) {
                    read.add(name);
                }
            }
            assertEquals(documented, read, asked.path());
        }
    }

    /** Names of the fields of forms that ask, and of what stands behind question marks in links. */
    private Set<String> namesOn(String page) throws Exception {
        Document document = Jsoup.parse(served.page(page));
        Set<String> names =
                new TreeSet<>(document.select("form[method=get] [name]").eachAttr("name"));
        for (String link : document.select("a[href^=/]").eachAttr("href")) {
            String query = link.replaceFirst("#.*", "").replaceFirst("^[^?]*\\??", "");
            for (String part : query.split("&")) {
                names.add(part.replaceFirst("=.*", ""));
            }
        }
        names.remove("");
        return names;
    }

    /** Whether a value that cannot be, or that nothing has, makes a difference. */
    private boolean reads(Asked asked, String name) throws Exception {
        HttpResponse<String> answer = served.get(asking(asked, name, pair(name, NO_SUCH)));
        if (answer.statusCode() == 400) {
            return true;
        }
        assertEquals(200, answer.statusCode());
        return !answer.body().equals(served.page(asking(asked, "")));
    }

    @Test
    void probe_noticesWhatIsRead() throws Exception {
        assertTrue(reads(file.asked("/sources.json"), "party"));
        assertFalse(reads(file.asked("/board.json"), "sort"));
        assertNotEquals(List.of(), file.parameters(file.asked("/search.json")));
    }
}
