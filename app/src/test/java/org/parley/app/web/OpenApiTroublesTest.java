package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.bearer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.ApiFile.Asked;
import org.parley.app.web.Wire.Answer;
import org.parley.app.web.page.Visit;

/** Every trouble that the description names occurs at its address, in the form that it names. */
class OpenApiTroublesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A request that one status answers. */
    private interface Trouble {
        Answer of(Fort fort, String address) throws IOException;
    }

    @TempDir Path folder;

    private final ApiFile file = new ApiFile(ApiFile.text());

    private String address(Fort fort, Asked asked) {
        String query =
                file.parameters(asked).stream()
                        .filter(ApiFile.Parameter::required)
                        .map(one -> one.name() + "=" + Visit.encoded(one.example().get(0)))
                        .collect(Collectors.joining("&"));
        String id =
                asked.path().startsWith("/articles")
                        ? fort.article.id()
                        : fort.served.entries().get(0).id();
        return asked.path().replace("{id}", id) + (query.isEmpty() ? "" : "?" + query);
    }

    private void hold(Asked asked, int status, Answer answer) throws IOException {
        assertEquals(status, answer.status(), () -> asked.path() + "\n" + answer.all());
        JsonNode documented = file.answer(asked, status);
        String type = ApiFile.type(documented);
        assertEquals(type, answer.header("Content-Type").orElse("").replaceAll(";.*", ""));
        for (String header : ApiFile.keys(documented.path("headers"))) {
            assertTrue(answer.header(header).orElse("").matches("[0-9]+"), answer::all);
        }
        if (type.equals("application/json")) {
            JsonNode body = MAPPER.readTree(answer.body());
            new ApiSchema(file).hold(file.schema(documented), body, "Trouble");
            assertEquals(status, body.get("status").asInt());
        } else {
            assertEquals(1, answer.body().lines().count(), answer::all);
        }
    }

    private void everywhere(Fort fort, int status, Trouble trouble) throws IOException {
        int held = 0;
        for (Asked asked : file.asked()) {
            if (file.statuses(asked).contains(status)) {
                hold(asked, status, trouble.of(fort, address(fort, asked)));
                held++;
            }
        }
        assertTrue(held > 0);
    }

    @Test
    void statuses_areTheseOnly() {
        for (Asked asked : file.asked()) {
            List<Integer> statuses = new ArrayList<>(List.of(200, 400, 401, 403, 421, 429));
            if (asked.path().contains("{id}")) {
                statuses.add(4, 404);
            }
            assertEquals(statuses, file.statuses(asked), asked.path());
        }
    }

    @Test
    void description_takesATokenOfAnyRole() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            assertEquals(401, fort.get(ApiRoutes.PATH).status());
            assertEquals(200, fort.get(ApiRoutes.PATH, bearer(fort.reader)).status());
        }
    }

    @Test
    void withToken_recordsAndPictures() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            for (Asked asked : file.asked()) {
                String address = address(fort, asked);
                for (String token : List.of(fort.reader, fort.analyst, fort.keeper)) {
                    assertEquals(200, fort.get(address, bearer(token)).status(), address);
                }
            }
        }
    }

    @Test
    void badQuestion_400() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            everywhere(
                    fort,
                    400,
                    (f, address) ->
                            f.get(
                                    address.replaceFirst("\\?.*", "") + "?x=" + "y".repeat(1_001),
                                    bearer(f.reader)));
        }
    }

    @Test
    void noToken_401() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            everywhere(fort, 401, (f, address) -> f.get(address));
        }
    }

    @Test
    void noToken_ofThisMachine_200() throws IOException {
        try (Fort fort = Fort.local(folder)) {
            for (Asked asked : file.asked()) {
                assertEquals(200, fort.get(address(fort, asked)).status(), asked.path());
            }
        }
    }

    @Test
    void fromAnotherSite_403() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            everywhere(
                    fort,
                    403,
                    (f, address) -> f.get(address, bearer(f.reader), "Sec-Fetch-Site: cross-site"));
        }
    }

    @Test
    void unknownId_404() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            everywhere(
                    fort,
                    404,
                    (f, address) ->
                            f.get(
                                    address.replaceAll("[0-9a-f]{16,}", "ffffffff"),
                                    bearer(f.reader)));
        }
    }

    @Test
    void otherName_421() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            everywhere(
                    fort, 421, (f, address) -> f.get(address, bearer(f.reader), "Host: evil.test"));
        }
    }

    @Test
    void tooOften_429() throws IOException {
        try (Fort fort = Fort.withRate(folder, 1)) {
            everywhere(
                    fort,
                    429,
                    (f, address) -> {
                        Answer answer = f.get(address, bearer(f.reader));
                        for (int i = 0; i < 20 && answer.status() == 200; i++) {
                            answer = f.get(address, bearer(f.reader));
                        }
                        return answer;
                    });
        }
    }

    @Test
    void tooOftenWithOneTokenFromManyAddresses_429() throws IOException {
        try (Fort fort = Fort.withRate(folder, 1)) {
            everywhere(
                    fort,
                    429,
                    (f, address) -> {
                        Answer answer = f.get(address, bearer(f.reader));
                        for (int i = 0; i < 60 && answer.status() == 200; i++) {
                            String from = "127.0.0." + (2 + i % 20);
                            answer = f.askFrom(from, "GET", address, "", bearer(f.reader));
                        }
                        return answer;
                    });
        }
    }
}
