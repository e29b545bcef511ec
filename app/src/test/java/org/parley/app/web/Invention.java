package org.parley.app.web;

/** A small invented negotiation, as four outlets tell of it. */
final class Invention {
    private Invention() {}

    static void of(Served served) {
        served.read(
                "Northern Wire",
                "2031-05-02",
                "Karvelia demands a corridor, said Vesk.\n"
                        + "Sorran rejects it, said Maric via Agency, source.\n"
                        + "Sorran demands guarantees, said Maric.\n");
        served.read(
                "Zora",
                "2031-05-04",
                "Sorran rejects it, said Maric via Agency.\nKarvelia rejects guarantees, said Vesk.\n");
        served.read(
                "Continental Press",
                "2031-05-06",
                "Sorran accepts a corridor, said Maric.\nKarvelia accepts guarantees, claimed Zorn.\n");
        served.read(
                "Radio Batinah",
                "2031-05-09",
                "Sorran rejects a corridor, said Maric.\nPelonia demands talks, said Rudel.\n");
    }
}
