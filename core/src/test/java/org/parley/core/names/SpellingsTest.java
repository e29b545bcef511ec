package org.parley.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are and that are not forms of one bearer; keys meet wherever names do. */
class SpellingsTest {
    private static final Spellings KNOWN = Spellings.known();

    private static void check(NameKind kind, String a, String b, boolean expected) {
        assertEquals(expected, KNOWN.same(kind, a, kind, b), a + " / " + b);
        assertEquals(expected, KNOWN.same(kind, b, kind, a), b + " / " + a);
        if (expected) {
            assertFalse(
                    Collections.disjoint(KNOWN.keys(kind, a), KNOWN.keys(kind, b)),
                    "keys of " + a + " / " + b);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    PERSON | Volodymyr Zelensky | Wolodymyr Selenskyj
                    PERSON | Volodymyr Zelenskyy | Vladimir Zelenskiy
                    PERSON | Zelenski | Zelenskyj
                    PERSON | Alexander Lukashenko | Alyaksandr Lukashenka
                    PERSON | Benjamin Netanyahu | Binyamin Netanjahu
                    PERSON | Netanyahu | Nétanyahou
                    PERSON | Muammar Gaddafi | Moammar Kadhafi
                    PERSON | Gaddafi | Qadhafi
                    PERSON | Bashar al-Assad | Baschar al-Assad
                    PERSON | Bashar al-Assad | Bachar el-Assad
                    PERSON | Bashar al-Assad | Bassár Asad
                    PERSON | Abdel Fattah el-Sisi | Abdul Fattah al-Sissi
                    PERSON | Abd al-Fattah as-Sisi | Abdelfattah Sisi
                    PERSON | Mohammed bin Salman | Mohamed ben Salmane
                    PERSON | Mohammed bin Salman | Muhammad bin Salman Al Saud
                    PERSON | Mahmoud Ahmadinejad | Mahmud Ahmadineschad
                    PERSON | Mahmoud Ahmadinejad | Mahmúd Ahmadínežád
                    PERSON | Vladimir Putin | Wladimir Putin
                    PERSON | Vladimir Putin | Vladimir Poutine
                    PERSON | Vladimir Putin | Władimir Putin
                    PERSON | Putin, Vladimir | V. Putin
                    PERSON | Vladimir Vladimirovich Putin | V. V. Putin
                    PERSON | Lavrov | Lawrow
                    PERSON | Lavrov | Lavroff
                    PERSON | Sergey Shoigu | Sergej Schoigu
                    PERSON | Sergei Shoigu | Siergiej Szojgu
                    PERSON | Sergei Shoigu | Sergueï Choïgou
                    PERSON | Yulia Tymoshenko | Julija Tymoschenko
                    PERSON | Yulia Tymoshenko | Ioulia Timochenko
                    PERSON | Viktor Yanukovych | Wiktor Janukowytsch
                    PERSON | Viktor Yanukovych | Victor Ianoukovitch
                    PERSON | Viktor Yanukovych | Viktor Janukovyč
                    PERSON | Boris Yeltsin | Boris Jelzin
                    PERSON | Boris Yeltsin | Boris Eltsine
                    PERSON | Boris Yeltsin | Borys Jelcyn
                    PERSON | Nikita Khrushchev | Nikita Chruschtschow
                    PERSON | Nikita Khrushchev | Nikita Jruschov
                    PERSON | Nikita Khrushchev | Nikita Krusciov
                    PERSON | Mikheil Saakashvili | Michail Saakaschwili
                    PERSON | Eduard Shevardnadze | Eduard Schewardnadse
                    PERSON | Eduard Shevardnadze | Edouard Chevardnadze
                    PERSON | Nikol Pashinyan | Nikol Paschinjan
                    PERSON | Nikol Pashinyan | Nikol Pachinian
                    PERSON | Ilham Aliyev | Ilham Alijew
                    PERSON | Ilham Aliyev | İlham Əliyev
                    PERSON | Recep Tayyip Erdoğan | Recep Tayyip Erdogan
                    PERSON | Alexis Tsipras | Αλέξης Τσίπρας
                    PERSON | Kyriakos Mitsotakis | Κυριάκος Μητσοτάκης
                    PERSON | Kyriakos Mitsotakis | Kiriakos Micotakis
                    PERSON | Ali Khamenei | Ali Chamenei
                    PERSON | Ali Khamenei | Ali Jamenei
                    PERSON | Mao Zedong | Mao Tse-tung
                    PERSON | Deng Xiaoping | Teng Hsiao-ping
                    PERSON | Zhou Enlai | Chou En-lai
                    PERSON | Xi Jinping | 习近平
                    PERSON | Xi Jinping | Jinping Xi
                    PERSON | Kim Jong-un | 김정은
                    PERSON | Kim Jong Un | Kim Jong-eun
                    PERSON | Kim Jong-un | Kim Čong-un
                    PERSON | Moon Jae-in | Mun Chae-in
                    PERSON | Yoon Suk-yeol | Yun Sŏk-yŏl
                    PERSON | Roh Moo-hyun | No Mu-hyŏn
                    PERSON | Park Geun-hye | Pak Kŭn-hye
                    PERSON | Shinzo Abe | Abe Shinzō
                    PERSON | Viktor Orbán | Orbán Viktor
                    PERSON | Viktor Orbán | Orban
                    PERSON | Angela Merkel | Merkel
                    PERSON | Gerhard Schröder | Schroeder
                    PERSON | Gerhard Schröder | Gerhard Schroder
                    PERSON | Aleksandar Vučić | Aleksandar Vucic
                    PERSON | Aleksandar Vučić | Alexander Vuchich
                    PERSON | Slobodan Milošević | Slobodan Milosevic
                    PERSON | Slobodan Milosevic | Slobodan Miloschewitsch
                    PERSON | Slobodan Milosevic | Slobodan Milošević
                    PERSON | Pedro Sánchez | Pedro Sánchez Pérez-Castejón
                    PERSON | López Obrador | Andrés Manuel López Obrador
                    PERSON | President Emmanuel Macron | Macron
                    PERSON | Emmanuel Macron | Эмманюэль Макрон
                    PERSON | Bashar al-Assad | بشار الأسد
                    PERSON | Hassan Rouhani | حسن روحاني
                    PERSON | Benjamin Netanyahu | בנימין נתניהו
                    PERSON | Ursula von der Leyen | von der Leyen
                    PERSON | Joe Biden | Joseph Biden
                    PERSON | J. D. Vance | JD Vance
                    PERSON | James David Vance | J.D. Vance
                    PERSON | Abiy Ahmed | Abiye Ahmed
                    PERSON | Hibatullah Akhundzada | Haibatullah Achundsada
                    PERSON | Javad Zarif | Dschawad Sarif
                    PERSON | Hosni Mubarak | Husni Moubarak
                    PERSON | Yasser Arafat | Jassir Arafat
                    PERSON | Yasser Arafat | Jásir Arafat
                    PERSON | Ismail Haniyeh | Ismail Hanija
                    PERSON | Hassan Nasrallah | Hasan Nasrullah
                    PERSON | Hassan Nasrallah | Hassan Nasralá
                    PERSON | Dmitry Medvedev | Dmitri Medwedew
                    PERSON | Dmitry Medvedev | Dmitrij Miedwiediew
                    PERSON | Vyacheslav Volodin | Wjatscheslaw Wolodin
                    PERSON | Kassym-Jomart Tokayev | Kasym-Schomart Tokajew
                    PERSON | Nursultan Nazarbayev | Noursoultan Nazarbaïev
                    PERSON | Islam Karimov | Islom Karimow
                    PERSON | Sooronbay Jeenbekov | Sooronbai Dscheenbekow
                    PERSON | Boutros Boutros-Ghali | Butros Butros-Gali
                    PERSON | Ban Ki-moon | Pan Ki-mun
                    PERSON | Ahmed Shah Massoud | Achmed Schah Massud
                    PERSON | Hamid Karzai | Hamid Karsai
                    PERSON | Benazir Bhutto | Benasir Bhutto
                    PERSON | Ehud Barak | Barak
                    PERSON | Menachem Begin | Menahem Begin
                    PERSON | Yitzhak Rabin | Jizchak Rabin
                    PERSON | Yitzhak Rabin | Icchak Rabin
                    PERSON | Isaac Herzog | Jitzchak Herzog
                    PERSON | Khalid Sheikh Mohammed | Chalid Scheich Mohammed
                    PERSON | Barak | Barack
                    PERSON | Nixon | Nikson
                    PERSON | Clinton | Klinton
                    """)
    void same_spellingsOfOnePerson_link(NameKind kind, String a, String b) {
        check(kind, a, b, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    PERSON | Vladimir Putin | Dmitry Putin
                    PERSON | George Bush Jr. | George Bush Sr.
                    PERSON | Donald Trump | Donald Trump Jr.
                    PERSON | Bashar al-Assad | Hafez al-Assad
                    PERSON | Bashar Hafez al-Assad | Hafez al-Assad
                    PERSON | Ali Khamenei | Mojtaba Khamenei
                    PERSON | Khamenei | Khomeini
                    PERSON | Hassan Rouhani | Hossein Rouhani
                    PERSON | Milošević | Milanović
                    PERSON | Zelensky | Zelinsky
                    PERSON | Zelensky | Zelenska
                    PERSON | Sharif | Zarif
                    PERSON | Nawaz Sharif | Shehbaz Sharif
                    PERSON | Kim Il-sung | Kim Jong-il
                    PERSON | Kim Yo-jong | Kim Jong-un
                    PERSON | Hu Jintao | Hu Yaobang
                    PERSON | Li Peng | Li Ping
                    PERSON | Li Keqiang | Li Qiang
                    PERSON | Ivanov | Ivanova
                    PERSON | Alexei Navalny | Yulia Navalnaya
                    PERSON | Merkel | Markle
                    PERSON | Hassan | Hussein
                    PERSON | Mahmoud | Mohammed
                    PERSON | Salman | Suleiman
                    PERSON | Abbas | Abbasi
                    PERSON | Sadr | Sadat
                    PERSON | Thomas James | James Thomas
                    PERSON | Johnson | Johansen
                    PERSON | Hansen | Hanson
                    PERSON | Petersen | Peterson
                    PERSON | Karimov | Kerimov
                    PERSON | Blair | Blaire
                    PERSON | Meyer | Mayer
                    PERSON | Rahman | Rahmon
                    PERSON | Lee Hsien Loong | Lee Kuan Yew
                    PERSON | Bashar al-Assad | Maher al-Assad
                    PERSON | Mohammed Morsi | Mohammed Mosaddegh
                    PERSON | Saad Hariri | Rafik Hariri
                    PERSON | Walid Jumblatt | Kamal Jumblatt
                    PERSON | Indira Gandhi | Rajiv Gandhi
                    PERSON | Justin Trudeau | Pierre Trudeau
                    PERSON | Laurent Kabila | Joseph Kabila
                    PERSON | Heydar Aliyev | Ilham Aliyev
                    PERSON | Hun Sen | Hun Manet
                    PERSON | Raúl Castro | Fidel Castro
                    PERSON | Bill Clinton | Hillary Clinton
                    PERSON | J. Biden | H. Biden
                    PERSON | Viktor Yushchenko | Viktor Yanukovych
                    PERSON | Yulia Svyrydenko | Yulia Tymoshenko
                    PERSON | Charles Michel | Michel Charles
                    PERSON | Sergei Ivanov | Sergei Ivanenko
                    PERSON | Ivan Petrov | Ivan Petrovsky
                    PERSON | Qasem Soleimani | Qasem Suleiman
                    PERSON | Olmert | Albert
                    PERSON | Moon Jae-in | Lee Jae-myung
                    PERSON | Chun Doo-hwan | Chung Dong-young
                    PERSON | Zhao Ziyang | Zhou Ziyang
                    PERSON | Chen Yi | Cheng Yi
                    PERSON | Sam Nujoma | Sam Nunn
                    PERSON | Mary Robinson | Mary Robertson
                    PERSON | Kaja Kallas | Siim Kallas
                    PERSON | Lech Kaczyński | Jarosław Kaczyński
                    PERSON | Milo Đukanović | Aleksandar Đukanović
                    """)
    void same_otherPersons_areKeptApart(NameKind kind, String a, String b) {
        check(kind, a, b, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    CITY | Kyiv | Kiev
                    CITY | Kharkiv | Charkow
                    CITY | Kherson | Charson
                    CITY | Kherson | Cherson
                    CITY | Zaporizhzhia | Saporischschja
                    CITY | Zaporizhzhia | Zaporozhye
                    CITY | Zaporizhzhia | Zaporozka
                    CITY | Luhansk | Lugansk
                    CITY | Mykolaiv | Mykolajiw
                    CITY | Damascus | Damas
                    CITY | Donetsk | Donezk
                    CITY | Bakhmut | Bachmut
                    CITY | Mariupol | Marioupol
                    CITY | Tel Aviv | Tel-Aviv
                    CITY | Sana'a | Sanaa
                    CITY | Tehran | Teheran
                    CITY | Beijing | Peking
                    CITY | Beijing | 北京
                    STATE | Ukraine | Україна
                    STATE | Germany | Deutschland
                    RIVER | Tigris | Tigre
                    RIVER | Euphrates | Eufrat
                    RIVER | Congo | Kongo
                    RIVER | Danube | Dunaj
                    SEA | Black Sea | Schwarzes Meer
                    SEA | Sea of Azov | Asowsches Meer
                    REGION | Nagorno-Karabakh | Bergkarabach
                    REGION | Chechnya | Tschetschenien
                    REGION | Crimea | Krym
                    CITY | Tripoli | Tarabulus
                    CITY | Vienna | Vienne
                    BODY | United Nations | ONU
                    BODY | Hezbollah | Hisbollah
                    BODY | NATO | OTAN
                    BODY | Organisation of American States | Organization of American States
                    STATE | Latvia | Lettland
                    STATE | Hungary | Węgry
                    STATE | Croatia | Hrvatska
                    STATE | Georgia | Gruzja
                    STATE | Netherlands | Holland
                    STATE | Burma | Myanmar
                    STATE | Côte d'Ivoire | Ivory Coast
                    STATE | Czechia | Czech Republic
                    MOUNTAIN | Mount Ararat | Ağrı Dağı
                    MOUNTAIN | Hindu Kush | Hindukusch
                    """)
    void same_namesOfOnePlaceOrBody_link(NameKind kind, String a, String b) {
        check(kind, a, b, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    CITY | Lyman | Lymans
                    CITY | Tripoli | Tripura
                    STATE | Iran | Iraq
                    STATE | Niger | Nigeria
                    STATE | Austria | Australia
                    STATE | Mali | Malawi
                    STATE | Slovakia | Slovenia
                    STATE | Gambia | Zambia
                    RIVER | Dnipro | Dniester
                    RIVER | Don | Donets
                    SEA | Red Sea | Dead Sea
                    SEA | Black Sea | White Sea
                    REGION | Kharkiv Oblast | Charkiwska oblast
                    REGION | North Kivu | South Kivu
                    REGION | North Ossetia | South Ossetia
                    CITY | Dnipro | Donetsk
                    CITY | Basra | Bursa
                    CITY | Luhansk | Lutsk
                    CITY | Minsk | Pinsk
                    CITY | Homs | Hama
                    CITY | Riga | Rijeka
                    CITY | Kabul | Kobul
                    CITY | Aden | Adana
                    CITY | Hanoi | Hanover
                    BODY | European Council | Council of Europe
                    BODY | Hamas | Hama
                    BODY | International Court of Justice | International Criminal Court
                    BODY | World Bank | World Trade Organization
                    BODY | Islamic State | Islamic Jihad
                    BODY | Ministry of Defence | Ministry of Justice
                    STATE | Guinea | Guyana
                    STATE | Guinea | Guinea-Bissau
                    STATE | North Korea | South Korea
                    STATE | Mauritius | Mauritania
                    STATE | Sudan | South Sudan
                    STATE | Latvia | Lithuania
                    STATE | Dominica | Dominican Republic
                    MOUNTAIN | Ural | Altai
                    """)
    void same_otherPlacesOrBodies_areKeptApart(NameKind kind, String a, String b) {
        check(kind, a, b, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CITY   | Dnipro   | RIVER  | Dnipro
                    CITY   | Kyiv     | REGION | Kyiv
                    STATE  | Jordan   | RIVER  | Jordan
                    STATE  | Georgia  | REGION | Georgia
                    PERSON | Lincoln  | CITY   | Lincoln
                    BODY   | Amazon   | RIVER  | Amazon
                    """)
    void same_otherKinds_areKeptApart(NameKind kindA, String a, NameKind kindB, String b) {
        assertFalse(KNOWN.same(kindA, a, kindB, b));
    }

    @ParameterizedTest
    @CsvSource({
        "Германия, DEU",
        "Nederländerna, NLD",
        "Szwajcaria, CHE",
        "Yhdysvallat, USA",
        "US, USA",
        "us, ",
        "the Netherlands, NLD",
        "Congo, ",
        "Kongo, ",
        "Korea, ",
        "my, ",
        "as, ",
        "man, ",
        "日本, JPN",
        "الأردن, JOR",
        "Ελλάδα, GRC",
        "USSR, SUN"
    })
    void state_name_isCodeUnlessOfTwoOrAWord(String name, String code) {
        assertEquals(Optional.ofNullable(code), KNOWN.state(name));
    }

    @Test
    void same_blankName_isNobody() {
        assertFalse(KNOWN.same(NameKind.PERSON, " ", NameKind.PERSON, "Annan"));
        assertFalse(KNOWN.same(NameKind.CITY, "Oslo", NameKind.CITY, ""));
    }

    @Test
    void same_fourThreads_sameAnswers() {
        List<String> names =
                List.of(
                        "Nasser",
                        "Anwar Sadat",
                        "Hu Yaobang",
                        "胡耀邦",
                        "Sadate",
                        "A. Sadat",
                        "Naser");
        List<Boolean> alone = answers(names);
        assertTrue(
                IntStream.range(0, 4).parallel().allMatch(thread -> answers(names).equals(alone)));
    }

    private static List<Boolean> answers(List<String> names) {
        return names.stream()
                .flatMap(
                        a ->
                                names.stream()
                                        .map(
                                                b ->
                                                        KNOWN.same(
                                                                NameKind.PERSON,
                                                                a,
                                                                NameKind.PERSON,
                                                                b)))
                .toList();
    }
}
