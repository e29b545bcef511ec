package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.reading.Job;
import org.parley.app.web.reading.Progress;
import org.parley.app.web.reading.Progress.State;
import org.parley.intake.fetch.Reach;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/** Readings on their way: followed, stopped, waiting, cut off. */
@Timeout(120)
class ReadingTest {
    private final GatedReader reader = new GatedReader();

    @TempDir Path folder;

    private Served served() {
        return new Served(folder, () -> reader, Reach.PUBLIC);
    }

    private static Multipart files(int many) {
        Multipart form = new Multipart();
        for (int i = 0; i < many; i++) {
            form.file("files", i + ".txt", "Sorran demands a corridor " + "x ".repeat(i) + ".\n");
        }
        return form;
    }

    @Test
    void events_progressInOrderThenTheEnd() throws Exception {
        try (Served served = served()) {
            Job job = ReadTest.job(served, served.send("/read", files(5)));
            List<String> lines = new ArrayList<>();
            try (BufferedReader events = events(served, job)) {
                for (String line = events.readLine(); line != null; line = events.readLine()) {
                    lines.add(line);
                    reader.let(line.startsWith("event: progress") ? 1 : 0);
                }
            }
            List<Integer> numbers =
                    lines.stream()
                            .filter(line -> line.startsWith("id: "))
                            .map(line -> Integer.parseInt(line.substring(4)))
                            .toList();
            assertTrue(numbers.size() >= 4, lines.toString());
            assertEquals(numbers.stream().sorted().toList(), numbers);
            assertEquals(1, lines.stream().filter("event: ended"::equals).count());
            String last =
                    lines.stream().filter(l -> l.startsWith("data: ")).reduce((a, b) -> b).get();
            assertEquals("data: /read/" + job.id(), last);
            assertTrue(
                    lines.stream()
                            .filter(l -> l.startsWith("data: <"))
                            .reduce((a, b) -> b)
                            .get()
                            .contains("5 read"),
                    lines.toString());
        }
    }

    private static BufferedReader events(Served served, Job job) throws Exception {
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(served.at("/read/" + job.id() + "/events"))
                                        .header("Accept", "text/event-stream")
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    @Test
    void events_fiveWindows_theFifthRefusedUntilOneHasGone() throws Exception {
        try (Served served = served()) {
            Job job = ReadTest.job(served, served.send("/read", files(1)));
            List<Socket> windows = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                windows.add(window(served, job));
                assertEquals("HTTP/1.1 200 OK", firstLine(windows.get(i)));
            }
            try (Socket fifth = window(served, job)) {
                assertTrue(firstLine(fifth).startsWith("HTTP/1.1 503"), "a fifth was let in");
            }
            windows.get(0).close();
            boolean letIn = false;
            for (int i = 0; i < 100 && !letIn; i++) {
                Thread.sleep(100);
                try (Socket next = window(served, job)) {
                    letIn = firstLine(next).equals("HTTP/1.1 200 OK");
                }
            }
            assertTrue(letIn, "the thread of a closed window did not end");
            for (Socket window : windows) {
                window.close();
            }
            reader.let(1);
        }
    }

    private static Socket window(Served served, Job job) throws Exception {
        Socket socket = new Socket(served.at("/").getHost(), served.at("/").getPort());
        socket.getOutputStream()
                .write(
                        ("GET /read/"
                                        + job.id()
                                        + "/events HTTP/1.1\r\nHost: "
                                        + served.at("/").getAuthority()
                                        + "\r\nAccept: text/event-stream\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws Exception {
        return new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
    }

    @Test
    void hand_moreThanMayWait_refusedAndTheRestIsRead() throws Exception {
        try (Served served = served()) {
            Job first = ReadTest.job(served, served.send("/read", files(1)));
            reader.awaitBegin();
            List<Job> waiting = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                waiting.add(ReadTest.job(served, served.send("/read", files(1))));
            }
            assertEquals(1, waiting.get(0).progress().ahead());
            assertEquals(20, waiting.get(19).progress().ahead());
            HttpResponse<String> refused = served.send("/read", files(1));
            assertEquals(503, refused.statusCode());
            assertTrue(refused.body().contains("Too much is waiting"), refused.body());
            reader.let(1_000);
            await(first, State.DONE);
            await(waiting.get(19), State.DONE);
            assertEquals("1 known already", waiting.get(19).progress().sum());
        }
    }

    private static Progress await(Job job, State state) throws InterruptedException {
        Progress progress = job.progress();
        while (!progress.isOver()) {
            assertTrue(job.await(progress.number(), java.time.Duration.ofSeconds(30)));
            progress = job.progress();
        }
        assertEquals(state, progress.state(), progress.toString());
        return progress;
    }

    @Test
    void stop_whatIsInHandIsReadAndTheRestIsNamed() throws Exception {
        try (Served served = served()) {
            Job job = ReadTest.job(served, served.send("/read", files(40)));
            Job next = ReadTest.job(served, served.send("/read", files(3)));
            reader.awaitBegin();
            assertEquals(
                    303, served.send("/read/" + next.id() + "/stop", new Multipart()).statusCode());
            assertEquals("3 left unread", await(next, State.STOPPED).sum());
            served.send("/read/" + job.id() + "/stop", new Multipart());
            reader.let(1_000);
            Progress progress = await(job, State.STOPPED);
            int read = progress.count(org.parley.app.web.reading.Step.Kind.READ);
            assertTrue(read >= 1 && read <= 2, progress.sum());
            assertEquals(read, served.ledger().summary().articles());
            assertTrue(
                    progress.steps().get(progress.steps().size() - 1).document().equals("39.txt"),
                    progress.steps().toString());
            assertTrue(served.page("/read/" + job.id()).contains("left unread"));
        }
    }

    @Test
    void finish_inTheMiddle_whatWasToldIsKept() throws Exception {
        Progress left;
        try (Served served = served()) {
            Job job = ReadTest.job(served, served.send("/read", files(30)));
            reader.let(6);
            for (Progress now = job.progress(); now.documents() < 6; now = job.progress()) {
                assertTrue(job.await(now.number(), java.time.Duration.ofSeconds(30)));
            }
            new Thread(
                            () -> {
                                try {
                                    Thread.sleep(300);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                reader.let(1_000);
                            })
                    .start();
            List<Progress> unfinished = served.desk().finish();
            assertEquals(1, unfinished.size());
            left = unfinished.get(0);
            assertEquals(State.STOPPED, left.state());
            assertEquals(503, served.send("/read", files(1)).statusCode());
        }
        int told = left.count(org.parley.app.web.reading.Step.Kind.READ);
        assertTrue(told >= 6 && told < 30, left.sum());
        assertTrue(left.sum().contains("left unread"), left.sum());
        try (Ledger again = LedgerPlace.of(folder.resolve("ledger.db")).open()) {
            assertEquals(told, again.summary().articles());
            assertTrue(again.check().clean());
        }
    }

    @Test
    void job_withoutScripts_pageLoadsItselfAgain() throws Exception {
        try (Served served = served()) {
            Job job = ReadTest.job(served, served.send("/read", files(2)));
            reader.awaitBegin();
            String page = served.page("/read/" + job.id() + "?ended=1");
            assertTrue(
                    page.contains(
                            "<noscript><meta http-equiv=\"refresh\" content=\"3; url=/read/"
                                    + job.id()
                                    + "?ended=1\"></noscript>"),
                    page);
            assertTrue(page.contains("now: "), page);
            reader.let(2);
            await(job, State.DONE);
            assertFalse(served.page("/read/" + job.id()).contains("http-equiv"));
        }
    }
}
