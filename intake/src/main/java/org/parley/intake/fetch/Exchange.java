package org.parley.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Registry;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * One request over a connection of its own, so that nothing carries over from one to the next: no
 * cookie, no login, no open connection.
 */
final class Exchange {
    private static final Http1Config HEADER_CAPS =
            Http1Config.custom()
                    .setMaxLineLength(16 << 10)
                    .setMaxHeaderCount(200)
                    .setMaxEmptyLineCount(5)
                    .build();

    /** Headers should be ASCII; where they are not, it is the Location, in UTF-8. */
    private static final CharCodingConfig HEADER_LETTERS =
            CharCodingConfig.custom()
                    .setCharset(StandardCharsets.UTF_8)
                    .setMalformedInputAction(CodingErrorAction.REPLACE)
                    .setUnmappableInputAction(CodingErrorAction.REPLACE)
                    .build();

    private final Settings settings;
    private final Supplier<SSLContext> tls;
    private final WebAddress at;
    private final HttpGet request;

    Exchange(
            Settings settings,
            Supplier<SSLContext> tls,
            WebAddress at,
            Map<String, String> headers) {
        this.settings = settings;
        this.tls = tls;
        this.at = at;
        this.request = new HttpGet(at.uri());
        request.setHeader("Accept", "text/html, application/xhtml+xml, */*;q=0.8");
        request.setHeader("Accept-Language", "en, *;q=0.5");
        request.setHeader("Accept-Encoding", Coding.ACCEPTED);
        request.setHeader("Connection", "close");
        headers.forEach(request::setHeader);
    }

    /**
     * Asks.
     *
     * @param addresses where the server may be, in order
     * @throws IOException if there is no whole answer
     */
    Answer answer(List<InetAddress> addresses) throws IOException {
        CloseableHttpClient client = client(new Pinned(at.host(), addresses));
        try {
            ClassicHttpResponse response = asked(client);
            Map<String, String> headers = headers(response);
            return new Answer(
                    response.getCode(),
                    headers,
                    response.getCode() == Answer.OK ? body(response, headers) : new byte[0]);
        } finally {
            // What is left of the body is not waited for.
            client.close(CloseMode.IMMEDIATE);
        }
    }

    /** Breaks off; {@link #answer} ends soon. */
    void stop() {
        request.cancel();
    }

    private ClassicHttpResponse asked(CloseableHttpClient client) throws IOException {
        HttpHost target = new HttpHost(at.scheme(), Pinned.bare(at.host()), at.port());
        try {
            return client.executeOpen(target, request, null);
        } catch (RuntimeException e) {
            throw Failure.notHttp(at);
        }
    }

    private CloseableHttpClient client(DnsResolver addresses) {
        BasicHttpClientConnectionManager connections =
                BasicHttpClientConnectionManager.create(
                        null,
                        addresses,
                        tlsStrategies(),
                        ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEADER_CAPS)
                                .charCodingConfig(HEADER_LETTERS)
                                .build());
        connections.setConnectionConfig(
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.caps().connect()))
                        .setSocketTimeout(Timeout.of(settings.caps().silence()))
                        .build());
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(Timeout.of(settings.caps().silence()))
                                .setProtocolUpgradeEnabled(false)
                                .setAuthenticationEnabled(false)
                                .build())
                .setUserAgent(settings.agent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private Registry<TlsSocketStrategy> tlsStrategies() {
        RegistryBuilder<TlsSocketStrategy> strategies = RegistryBuilder.create();
        if (at.secure()) {
            strategies.register("https", new DefaultClientTlsStrategy(tls.get()));
        }
        return strategies.build();
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT),
                    header.getValue() == null ? "" : header.getValue());
        }
        return headers;
    }

    private byte[] body(ClassicHttpResponse response, Map<String, String> headers)
            throws IOException {
        int most = settings.caps().bytes();
        HttpEntity entity = response.getEntity();
        InputStream in = entity == null ? null : entity.getContent();
        if (entity == null || in == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > most) {
            throw Failure.tooLarge(most);
        }
        byte[] packed = in.readNBytes(most + 1);
        if (packed.length > most) {
            throw Failure.tooLarge(most);
        }
        return Coding.unpacked(headers.get("content-encoding"), packed, most);
    }

    /** Knows one host, and of it the addresses that were checked. */
    private record Pinned(String host, List<InetAddress> addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String asked) throws UnknownHostException {
            if (!asked.equals(bare(host))) {
                throw new UnknownHostException(asked);
            }
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String asked) {
            return asked;
        }

        static String bare(String host) {
            return host.replaceAll("[\\[\\]]", "");
        }
    }
}
