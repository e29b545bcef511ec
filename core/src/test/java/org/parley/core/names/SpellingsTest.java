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
                    PERSON | Salah Abu Zaid | Salah Abou Zaid
                    PERSON | Badr al-Din Haroun | Badreddine Haroun
                    PERSON | Tom van der Meulen | Tom Vandermeulen
                    PERSON | Nabil Ben Salah | Nabil Bensalah
                    PERSON | Zoran Mišković | Zoran Mi?kovi?
                    PERSON | Işık Gümüş | Isik Guemues
                    PERSON | Yūji Ōkōchi | Yuuji Ohkouchi
                    PERSON | King Harald | Harald V of Norway
                    PERSON | 최은지 | Choi Eun-ji
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
                    PERSON | Andrea Rossini | Andrei Rossini
                    PERSON | Andrea Keller | Andreas Keller
                    PERSON | Simone Weber | Simon Weber
                    PERSON | Nicola Braun | Nikolai Braun
                    PERSON | Gabriele Sommer | Gabriel Sommer
                    PERSON | Jean Duval | Jeanne Duval
                    PERSON | Daniel Morel | Danielle Morel
                    PERSON | Michel Lefort | Michelle Lefort
                    PERSON | Michele Conti | Michela Conti
                    PERSON | Mario Conti | Maria Conti
                    PERSON | Francesco Neri | Francesca Neri
                    PERSON | Paolo Neri | Paola Neri
                    PERSON | Ivan Kuzin | Ivana Kuzin
                    PERSON | Zoran Matic | Zorana Matic
                    PERSON | Nguyen Van Hung | Nguyen Viet Hung
                    PERSON | Nguyen Thi Lan | Nguyen Van Lan
                    PERSON | Tran Duc Luong | Tran Quoc Luong
                    PERSON | Le Duc Anh | Le Duan Anh
                    PERSON | Vo Van Kiet | Vo Nguyen Kiet
                    PERSON | Abdullah Saleh | Saleh Abdullah
                    PERSON | Hassan Mohamud | Hassan Mohamed
                    PERSON | Abdulrahman Said | Abdulrahim Said
                    PERSON | Abdul Karim Nouri | Abdul Kader Nouri
                    PERSON | Abdul Halim Zubi | Abdul Hakim Zubi
                    PERSON | King Hussein | Saddam Hussein
                    PERSON | Hasan Jaber | Husain Jaber
                    PERSON | Rashid Omar | Rasheed Amr
                    PERSON | Park Sung-min | Park Sang-min
                    PERSON | Kim Dong-su | Kim Dong-soon
                    PERSON | Lee Jung-ho | Lee Jung-hoon
                    PERSON | Choi Min-ho | Choe Min-su
                    PERSON | Jang Song-thaek | Jang Sung-min
                    PERSON | Wang Ming | Wang Min
                    PERSON | Liu Jianguo | Liu Jianhua
                    PERSON | Zhang Wei | Zheng Wei
                    PERSON | Xu Wei | Hu Wei
                    PERSON | Huang Hua | Wang Hua
                    PERSON | Sun Li | Song Li
                    PERSON | Zhou Jun | Zhu Jun
                    PERSON | Lin Feng | Ling Feng
                    PERSON | Chang Min | Zhan Min
                    PERSON | Sergei Belov | Sergei Belyaev
                    PERSON | Sergei Belov | Sergei Belkov
                    PERSON | Igor Petrenko | Igor Petrov
                    PERSON | Igor Savin | Igor Sazhin
                    PERSON | Oleg Sokolov | Oleg Sokolsky
                    PERSON | Oleg Titov | Oleg Tutov
                    PERSON | A. Morozov | A. Morozova
                    PERSON | A. Morozov | V. Morozov
                    PERSON | Petr Novak | Petra Novakova
                    PERSON | Petr Novák | Petr Nováček
                    PERSON | Jan Kowalski | Janina Kowalska
                    PERSON | J. Kowalski | J. Kowalska
                    PERSON | Marek Zielinski | Marek Zelinka
                    PERSON | Ilya Shevtsov | Ilya Shvetsov
                    PERSON | Dmitri Kozin | Dmitri Kozhin
                    PERSON | Boris Lisin | Boris Lishin
                    PERSON | Peter Brandt | Peter Brand
                    PERSON | Anna Berger | Anna Bergen
                    PERSON | Anna Berg | Anna Berger
                    PERSON | Hans Schmidt | Hans Schmied
                    PERSON | Karl Weiss | Karl Wiese
                    PERSON | Paul Lemoine | Paul Lemaire
                    PERSON | Jose Marin | Jose Moran
                    PERSON | Carlos Perez | Carlos Paz
                    PERSON | Luis Herrera | Luis Ferreira
                    PERSON | Luis Garcia Lopez | Luis Garcia Perez
                    PERSON | Luis Lopez Garcia | Luis Garcia Lopez
                    PERSON | John Adams | John Quincy Adams
                    PERSON | Martin Luther | Martin Luther King
                    PERSON | George Bush | George W. Bush
                    PERSON | William Pitt the Elder | William Pitt the Younger
                    PERSON | Pope John Paul II | Pope John Paul I
                    PERSON | Abdullah II | Abdullah I
                    PERSON | Mohammed VI | Mohammed V
                    PERSON | Sheikh Hamad bin Khalifa | Sheikh Tamim bin Hamad
                    PERSON | Khalifa bin Zayed | Mohammed bin Zayed
                    PERSON | Ali bin Hussein | Ali bin Hassan
                    PERSON | Abu Ahmed | Ahmed
                    PERSON | Abu Ali Hassan | Ali Hassan
                    PERSON | Um Khaled | Abu Khaled
                    PERSON | Yossi Cohen | Joshua Cohen
                    PERSON | Levan Beridze | Levan Beradze
                    PERSON | Giorgi Kapanadze | Giorgi Kapanidze
                    PERSON | Aram Sargsyan | Aram Sarkissov
                    PERSON | Taro Ota | Taro Oda
                    PERSON | Kenji Ono | Kenji Ueno
                    PERSON | Kenji Sato | Kenji Saito
                    PERSON | Kenji Kato | Kenji Goto
                    PERSON | Yuki Ito | Yuji Ito
                    PERSON | Haruko Mori | Haruki Mori
                    PERSON | Mehmet Yilmaz | Mehmet Yildiz
                    PERSON | Ayse Demir | Ayse Demirel
                    PERSON | Ahmet Kaya | Ahmet Kayahan
                    PERSON | Imran Khan | Irfan Khan
                    PERSON | Ram Nath Sharma | Ram Lal Sharma
                    PERSON | Sunil Kumar | Sushil Kumar
                    PERSON | Bill Carter | Will Cartwright
                    PERSON | Dimitris Papadopoulos | Dimitris Papandreou
                    PERSON | Nikos Georgiou | Nikos Georgiadis
                    PERSON | Ivan Georgiev | Ivan Georgievski
                    PERSON | Stoyan Petkov | Stoyan Petrov
                    PERSON | Nikola Jovanovic | Nikola Jovanovski
                    PERSON | Milan Markovic | Milan Marjanovic
                    PERSON | Maria da Silva | Mario da Silva
                    PERSON | Ann Clarke | Anna Clark
                    PERSON | Omar Hassan | Omar Hassani
                    PERSON | Khaled Mansour | Khaled Mansouri
                    PERSON | Ali Rashid | Ali Rashad
                    PERSON | Said Jalil | Said Jalal
                    PERSON | Nasser Karim | Nasser Karam
                    PERSON | Salim Hamdan | Salim Hamdani
                    PERSON | Faisal Qasim | Faisal Qassam
                    PERSON | Yusuf Habib | Yusuf Hbab
                    PERSON | Hamid Nazari | Hamid Naziri
                    PERSON | Reza Moradi | Reza Muradov
                    PERSON | Jim Farmer | James Palmer
                    PERSON | King Abdullah | Abdullah Gul
                    PERSON | Queen Elizabeth | Elizabeth Warren
                    PERSON | Prince Charles | Charles Powell
                    PERSON | Pope Francis | Francis Fukuyama
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
                    BODY | Peruvian Ministry of Finance | Finance Ministry of Peru
                    BODY | Kenya National Farmers Union | KNFU
                    CITY | Zwickau, Germany | Zwickau
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
                    CITY | Ghazni | Gaza
                    CITY | Raqqa | Rafah
                    CITY | Sirte | Sidra
                    CITY | Homs | Khoms
                    CITY | Kirkuk | Karak
                    CITY | Zintan | Zliten
                    CITY | Jalalabad | Jalilabad
                    CITY | Samarra | Samara
                    CITY | Mosul | Masul
                    CITY | Frankfurt am Main | Frankfurt (Oder)
                    CITY | San Jose | San Juan
                    CITY | Santiago | San Diego
                    CITY | Lyon | Leon
                    CITY | Batumi | Batman
                    CITY | Kutaisi | Kütahya
                    CITY | Salem | Salerno
                    CITY | Paris, Texas | Paris
                    CITY | Birmingham, Alabama | Birmingham
                    CITY | New London | London
                    CITY | Kramatorsk | Krasnoarmiisk
                    CITY | Novgorod | Nizhny Novgorod
                    CITY | Sarny | Sarnia
                    CITY | Bhopal | Bopal
                    CITY | Haifa | Hayfa Town North
                    CITY | Tartus | Tartu
                    CITY | Taiz | Taza
                    CITY | Melilla | Melitopol
                    CITY | Vlore | Florence
                    CITY | Sarajevo | East Sarajevo
                    CITY | Jenin | Jinan
                    CITY | Mar del Plata | La Plata
                    CITY | Abha | Ahba
                    BODY | IAEA | IEA
                    BODY | IMF | IMO
                    BODY | ILO | IOM
                    BODY | OSCE | OECD
                    BODY | ETA | EITA
                    BODY | FARC | FRAC
                    BODY | PKK | PYD
                    BODY | PLO | PLA
                    BODY | SPLA | SLA
                    BODY | UAW | UA
                    BODY | CGT | CFDT
                    BODY | CGIL | CISL
                    BODY | ELN | EPL
                    BODY | WHO | WTO
                    BODY | AFL | CIO
                    BODY | ASEAN | APEC
                    BODY | ANC | ANSI
                    BODY | GATT | GATS
                    BODY | MILF | MNLF
                    BODY | RENAMO | FRELIMO
                    BODY | Ministry of Finance of Peru | Ministry of Finance of Chile
                    BODY | German Foreign Ministry | Foreign Ministry
                    BODY | US Navy | UK Navy
                    BODY | UNICE | UNICEF
                    BODY | ZANU | ZANLA
                    BODY | Fatah | Fateh al-Islam
                    BODY | Hamas | Amas
                    BODY | Social Democratic Party | Democratic Socialist Party
                    BODY | Socialist Party of Chile | Socialist Workers' Party of Chile
                    BODY | Central Bank of Iran | Central Bank of Iraq
                    BODY | Bank of America | Bank of Canada
                    BODY | European Parliament | European People's Party
                    BODY | New Democracy | Democracy
                    BODY | National Union of Miners | National Union of Mineworkers of Namibia
                    BODY | Volkswagen AG | Volkswagen Financial Services
                    BODY | General Motors | General Motors Canada
                    BODY | Teamsters Local 705 | Teamsters Local 710
                    BODY | 7th Army | 8th Army
                    BODY | House Republicans | Senate Republicans
                    BODY | Real IRA | IRA
                    BODY | Supreme Court of Israel | Supreme Court
                    BODY | CEPAL | SEPAL
                    BODY | UNIA | UNJA
                    BODY | SACP | SACB
                    REGION | Southern Kordofan | Kordofan
                    REGION | Northern Ireland | Ireland
                    REGION | Kursk Oblast | Kurgan Oblast
                    REGION | West Bank | West Java
                    RIVER | Niger | Nile
                    RIVER | Bug | Southern Bug
                    RIVER | White Nile | Blue Nile
                    RIVER | Tisa | Tista
                    SEA | North Sea | Norwegian Sea
                    MOUNTAIN | Mount Sinai | Mount Zion
                    STATE | Republic of the Congo | Democratic Republic of the Congo
                    STATE | Korea | North Korea
                    STATE | Samoa | American Samoa
                    STATE | East Germany | Germany
                    STATE | South Vietnam | Vietnam
                    STATE | Equatorial Guinea | Guinea
                    STATE | Serbia and Montenegro | Montenegro
                    STATE | Soviet Union | Russia
                    STATE | Papua New Guinea | New Guinea
                    STATE | Soudan | Sudan du Sud
                    STATE | Saint Kitts | Saint Lucia
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
