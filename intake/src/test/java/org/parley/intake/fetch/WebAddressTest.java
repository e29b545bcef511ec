package org.parley.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.intake.document.Unreadable;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://press.example | https://press.example/",
                "HTTPS://Press.Example:443/News | https://press.example/News",
                "http://press.example:80/a | http://press.example/a",
                "http://press.example:8080/a | http://press.example:8080/a",
                "http://press.example:/a | http://press.example/a",
                "http://press.example./a | http://press.example/a",
                "http://press.example/a?b=c&b=a#top | http://press.example/a?b=c&b=a",
                "http://press.example?b | http://press.example/?b",
                "http://press.example/a b?c d | http://press.example/a%20b?c%20d",
                "http://press.example/Größe | http://press.example/Gr%C3%B6%C3%9Fe",
                "http://press.example/100%/%zz/%2f | http://press.example/100%25/%25zz/%2f",
                "http://press.example/a/../b/./c | http://press.example/b/c",
                "http://press.example/../../a/.. | http://press.example/",
                "http://press.example//x/../y | http://press.example//y",
                "http://press.example/web/http://a.example/ | http://press.example/web/http://a.example/",
                "http://press.example\\a | http://press.example/a",
                "http://press_desk.example/a | http://press_desk.example/a",
                "http://bücher.example/ | http://xn--bcher-kva.example/",
                "http://straße.example/ | http://xn--strae-oqa.example/",
                "http://газета.example/ | http://xn--80aahjj1e.example/",
                "http://8.8.8.8/a | http://8.8.8.8/a",
                "http://[2606:4700::1111]:8080/ | http://[2606:4700::1111]:8080/"
            })
    void address_asPasted_spelledForTheServer(String pasted, String spelled) throws Unreadable {
        assertEquals(spelled, WebAddress.parse(pasted).toString());
        assertEquals(spelled, Fetcher.address(pasted).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file:///etc/passwd | address-scheme",
                "ftp://press.example/ | address-scheme",
                "gopher://press.example/ | address-scheme",
                "jar:http://press.example/!/ | address-scheme",
                "javascript:alert(1) | address-scheme",
                "data:text/html,x | address-scheme",
                "news | address-malformed",
                "http://[1:2]/ | address-malformed",
                "http: | address-malformed",
                "http:///a | address-malformed",
                "http://:80/ | address-malformed",
                "http://press.example:99999999/ | address-malformed",
                "http://press.example:8o/ | address-malformed",
                "http://press..example/ | address-malformed",
                "http://press example/ | address-malformed",
                "http://%31.example/ | address-malformed",
                "http://[::1/ | address-malformed",
                "http://[fe80::1%25eth0]/ | address-malformed",
                "http://user@press.example/ | address-login",
                "http://user:word@press.example/ | address-login",
                "http://press.example@127.0.0.1/ | address-login",
                "http://2130706433/ | address-disguised",
                "http://0x7f000001/ | address-disguised",
                "http://0x7f.1/ | address-disguised",
                "http://0177.0.0.1/ | address-disguised",
                "http://127.1/ | address-disguised",
                "http://127.0.0.01/ | address-disguised",
                "http://127.0.0.256/ | address-disguised",
                "http://1.2.3.4.5/ | address-disguised",
                "http://press.example.0x7f/ | address-disguised",
                "http://①②⑦.①/ | address-disguised",
                "http://１２７。１/ | address-disguised",
                "http://localhost/ | address-private",
                "http://LOCALHOST./ | address-private",
                "http://a.localhost/ | address-private",
                "http://printer.local/ | address-private",
                "http://metadata.google.internal/ | address-private"
            })
    void address_notOfThePublicWeb_refused(String address, String code) {
        assertEquals(code, code(address));
    }

    @Test
    void address_endless_refused() {
        assertEquals("address-malformed", code("http://press.example/" + "a".repeat(9000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://b.example/x | http://b.example/x",
                "//b.example/x | https://b.example/x",
                "/x | https://a.example:8443/x",
                "x | https://a.example:8443/one/x",
                "../x?y | https://a.example:8443/x?y",
                "?p=2 | https://a.example:8443/one/two?p=2",
                "#top | https://a.example:8443/one/two?q=1",
                "'' | https://a.example:8443/one/two?q=1",
                "/Größe 1 | https://a.example:8443/Gr%C3%B6%C3%9Fe%201"
            })
    void location_ofAnyShape_resolved(String location, String address) throws Unreadable {
        assertEquals(
                address,
                WebAddress.parse("https://a.example:8443/one/two?q=1")
                        .resolve(location)
                        .toString());
    }

    private static String code(String address) {
        return assertThrows(Unreadable.class, () -> WebAddress.parse(address)).code();
    }
}
