package org.parley.lab.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;

/** Several at once who look at pages of a board, each at one after the other. */
final class Visitors {
    private final URI board;
    private final int number;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param number how many look at the same time
     */
    Visitors(URI board, int number) {
        this.board = board;
        this.number = number;
    }

    /** One answer: how long it took, how much came over the wire, whether it was one. */
    private record Answer(long nanos, int bytes, boolean good) {}

    /**
     * How long pages took in one run, as those see it who wait for them.
     *
     * @param failed how many were not answered, or not with a page
     * @param bytes of the largest answer, as it came over the wire
     */
    record Waiting(Run run, int failed, int bytes) {}

    /**
     * @param times how many pages all together ask for
     */
    Waiting look(Visits.Visit visit, int times, long seed) {
        List<Answer> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<Future<List<Answer>>> looks = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                RandomGenerator random = new SplittableRandom(seed * number + i);
                int share = (times + number - 1 - i) / number;
                looks.add(threads.submit(() -> look(visit, share, random)));
            }
            for (Future<List<Answer>> look : looks) {
                answers.addAll(look.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(visit.page() + " cannot be asked for", e);
        } finally {
            threads.shutdownNow();
        }
        return new Waiting(
                Run.of(
                        answers.stream().mapToLong(Answer::nanos).toArray(),
                        0,
                        answers.stream().mapToLong(Answer::bytes).sum()),
                (int) answers.stream().filter(answer -> !answer.good()).count(),
                answers.stream().mapToInt(Answer::bytes).max().orElse(0));
    }

    private List<Answer> look(Visits.Visit visit, int times, RandomGenerator random) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(answer(visit.path().draw(random)));
        }
        return answers;
    }

    private Answer answer(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(board.resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .build();
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    System.nanoTime() - start,
                    response.body().length,
                    response.statusCode() == 200);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
