package org.parley.intake.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

public final class Page {
    public static String body(byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "http://x.example/");
        return Blocks.text(blocks(page));
    }
    static List<Block> blocks(Document page) {
        String canonical = page.select("link[rel=canonical]").attr("href");
        if (canonical.isEmpty()) canonical = page.select("meta[property=og:url]").attr("content");
        String title = page.select("meta[property=og:title]").attr("content");
        return ArticleBody.of(page, Site.of(canonical), title);
    }
}
