package org.parley.app.web.guard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What every request must pass before anything else sees it: how it asks, by which name, from which
 * page, how much, how often.
 */
final class Gate extends Handler.Wrapper {
    /** Attribute of a request: from which address it comes. */
    static final String ADDRESS = "parley.address";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /** Headers that would tell two things if there were two of them. */
    private static final List<String> SINGLE =
            List.of("Authorization", "Content-Type", "Origin", "Referer", "X-Form-Token");

    /** Why a request does not pass. */
    private record Refusal(int status, String reason) {}

    private final Hosts hosts;
    private final boolean behindProxy;
    private final Rates rates;
    private final Map<String, Integer> streams = new ConcurrentHashMap<>();

    Gate(Access access, Rates rates) {
        hosts = new Hosts(access.names());
        behindProxy = access.behindProxy();
        this.rates = rates;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Callback end = Linger.after(request, callback);
        HttpFields headers = request.getHeaders();
        String address =
                Asker.address(
                        Request.getRemoteAddr(request), behindProxy ? forwarded(headers) : null);
        Optional<Refusal> refusal =
                refusal(request).or(() -> tooMany(address)).or(() -> tooLarge(request));
        if (refusal.isEmpty() && !startStream(request, address)) {
            refusal =
                    Optional.of(
                            new Refusal(429, "Too many pages of you wait for news. Close some."));
        }
        if (refusal.isPresent()) {
            Refusal why = refusal.get();
            if (why.status() == 405) {
                response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST");
            } else if (why.status() == 429) {
                response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            }
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Plain.answer(request, response, end, why.status(), why.reason());
            return true;
        }
        SafeHeaders.put(response.getHeaders());
        request.setAttribute(ADDRESS, address);
        return super.handle(admitted(request), response, end);
    }

    private static @Nullable String forwarded(HttpFields headers) {
        List<String> values = headers.getValuesList("X-Forwarded-For");
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    private static Request admitted(Request request) {
        Request limited = new BodyLimit(request, limit(request));
        if (!request.getMethod().equals("HEAD")) {
            return limited;
        }
        // Asked as GET, so that the same checks hold; the body is left out when it is sent.
        return new Request.Wrapper(limited) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    private Optional<Refusal> refusal(Request request) {
        if (!METHODS.contains(request.getMethod())) {
            return refused(405, "Only GET, HEAD and POST are answered here.");
        }
        String target = request.getHttpURI().getPathQuery();
        if (target == null || BROKEN.matcher(target).find()) {
            return refused(400, "This address cannot be read: % takes two digits behind it.");
        }
        HttpFields headers = request.getHeaders();
        for (String single : SINGLE) {
            if (headers.getFields(single).size() > 1) {
                return refused(400, "There are two headers " + single + ": which one counts?");
            }
        }
        List<String> asked = headers.getValuesList(HttpHeader.HOST.asString());
        if (asked.size() != 1 || !knows(request, asked.get(0)) || !sameAuthority(request)) {
            return refused(
                    421,
                    "This board is not known by this name. Use the address that parley serve"
                            + " printed, or start it with --name and the name.");
        }
        boolean write = request.getMethod().equals("POST");
        if (!fromHere(headers, write) || write && !ofOwnOrigin(headers, asked.get(0))) {
            return refused(403, "This was sent from a page of another site, which may not do so.");
        }
        return Optional.empty();
    }

    private boolean knows(Request request, String host) {
        return hosts.knows(host, Request.getLocalAddr(request), Request.getLocalPort(request));
    }

    /** A target may name a host, too, as requests to proxies do. */
    private boolean sameAuthority(Request request) {
        String authority = request.getHttpURI().getAuthority();
        return authority == null || knows(request, authority);
    }

    /**
     * As browsers tell by {@code Sec-Fetch-*}: links from elsewhere may lead here, as a whole
     * window; nothing of here is loaded into other pages, and nothing sent from them.
     */
    private static boolean fromHere(HttpFields headers, boolean write) {
        String site = headers.get("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin") || site.equals("none")) {
            return true;
        }
        String dest = headers.get("Sec-Fetch-Dest");
        return !write
                && "navigate".equals(headers.get("Sec-Fetch-Mode"))
                && (dest == null || dest.equals("document"));
    }

    private boolean ofOwnOrigin(HttpFields headers, String host) {
        String sent = headers.get("Origin");
        if (sent == null) {
            return true;
        }
        String origin = sent.toLowerCase(Locale.ROOT);
        String own = host.toLowerCase(Locale.ROOT);
        return origin.equals("http://" + own) || behindProxy && origin.equals("https://" + own);
    }

    private Optional<Refusal> tooMany(String address) {
        return rates.take(address)
                ? Optional.empty()
                : refused(429, "Too many requests at once. Wait a second and ask again.");
    }

    private static Optional<Refusal> tooLarge(Request request) {
        return request.getLength() > limit(request)
                ? refused(413, "This is larger than what is taken here.")
                : Optional.empty();
    }

    private static long limit(Request request) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        String path = request.getHttpURI().getCanonicalPath();
        return Limits.body(path == null ? "" : path, type == null ? "" : type);
    }

    /** Whether an event stream may be opened; true if none is asked for. */
    private boolean startStream(Request request, String address) {
        if (!"text/event-stream".equals(request.getHeaders().get(HttpHeader.ACCEPT))) {
            return true;
        }
        int open = streams.merge(address, 1, Integer::sum);
        if (open > Limits.STREAMS) {
            endStream(address);
            return false;
        }
        Request.addCompletionListener(request, failure -> endStream(address));
        return true;
    }

    private void endStream(String address) {
        streams.computeIfPresent(address, (key, open) -> open == 1 ? null : open - 1);
    }

    private static Optional<Refusal> refused(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }
}
