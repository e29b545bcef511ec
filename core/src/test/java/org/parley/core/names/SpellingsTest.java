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
                    PERSON | Viktor Medvedchuk | Viktor Medvedtchouk
                    PERSON | Valery Zaluzhny | Valerii Zaluzhnyi
                    PERSON | Valery Zaluzhny | Wałerij Załużny
                    PERSON | Valery Zaluzhny | Zaluzhniy
                    PERSON | Andriy Yermak | Andriï Iermak
                    PERSON | Dmytro Kuleba | Dmitry Kuleba
                    PERSON | Sergei Shoigu | Serguéi Shoigú
                    PERSON | Sergei Shoigu | Sergey Kuzhugetovich Shoygu
                    PERSON | Dmitry Rogozin | Dmitrij Rogozin
                    PERSON | Valentina Matviyenko | Walentina Matwijenko
                    PERSON | Vyacheslav Volodin | Viatcheslav Volodine
                    PERSON | Vyacheslav Volodin | Vjatsjeslav Volodin
                    PERSON | Gennady Zyuganov | Giennadij Ziuganow
                    PERSON | Vladimir Zhirinovsky | Wladimir Schirinowski
                    PERSON | Vladimir Zhirinovsky | Vladimir Žirinovskij
                    PERSON | Yevgeny Prigozhin | Jewgeni Prigoschin
                    PERSON | Yevgeny Prigozhin | Jevgenij Prigožin
                    PERSON | Yevgeny Prigozhin | Evgeny Prigozhin
                    PERSON | Nikolai Patrushev | Nikołaj Patruszew
                    PERSON | Alexei Navalny | Alexej Nawalny
                    PERSON | Alexei Navalny | Alexej Navalnyj
                    PERSON | Alexei Navalny | Aleksey Navalniy
                    PERSON | Mikhail Mishustin | Michaił Miszustin
                    PERSON | Mikhail Mishustin | Michail Misjoestin
                    PERSON | Boris Nemtsov | Boris Němcov
                    PERSON | Svetlana Tikhanovskaya | Swetlana Tichanowskaja
                    PERSON | Svetlana Tikhanovskaya | Svjatlana Cichanouskaja
                    PERSON | Viktor Yanukovych | Wiktor Janukowitsch
                    PERSON | Viktor Yanukovych | Viktor Janoekovytsj
                    PERSON | Yulia Tymoshenko | Julija Tymoszenko
                    PERSON | Yulia Tymoshenko | Julia Tymosjenko
                    PERSON | Arseniy Yatsenyuk | Arsenij Jaceniuk
                    PERSON | Arseniy Yatsenyuk | Arsenij Jatsenjuk
                    PERSON | Oleksandr Turchynov | Ołeksandr Turczynow
                    PERSON | Petro Poroshenko | Petro Poroschenko
                    PERSON | Petro Poroshenko | Petro Porošenko
                    PERSON | Leonid Kuchma | Leonid Kutschma
                    PERSON | Leonid Kuchma | Leonid Kučma
                    PERSON | Vitali Klitschko | Witalij Kłyczko
                    PERSON | Serhiy Haidai | Serhij Hajdaj
                    PERSON | Mikheil Saakashvili | Michail Saakašvili
                    PERSON | Bidzina Ivanishvili | Bidsina Iwanischwili
                    PERSON | Bidzina Ivanishvili | Bidzina Ivanišvili
                    PERSON | Irakli Kobakhidze | Irakli Kobajidze
                    PERSON | Salome Zourabichvili | Salome Zurabiszwili
                    PERSON | Nikol Pashinyan | Nikol Pašinjan
                    PERSON | Serzh Sargsyan | Sersch Sargsjan
                    PERSON | Serzh Sargsyan | Serž Sargsjan
                    PERSON | Robert Kocharyan | Robert Kotscharjan
                    PERSON | Robert Kocharyan | Robert Kočarjan
                    PERSON | Ilham Aliyev | Ilham Aliev
                    PERSON | Heydar Aliyev | Heydər Əliyev
                    PERSON | Heydar Aliyev | Haydar Aliyev
                    PERSON | Elmar Mammadyarov | Elmar Mamediarov
                    PERSON | Jeyhun Bayramov | Dscheyhun Bayramow
                    PERSON | Kassym-Jomart Tokayev | Qasym-Jomart Toqayev
                    PERSON | Kassym-Jomart Tokayev | Kasym-Zhomart Tokaev
                    PERSON | Nursultan Nazarbayev | Nursułtan Nazarbajew
                    PERSON | Shavkat Mirziyoyev | Shavkat Mirziyoev
                    PERSON | Shavkat Mirziyoyev | Szawkat Mirzijojew
                    PERSON | Gurbanguly Berdimuhamedow | Kurbanguly Berdymuchammedow
                    PERSON | Sadyr Japarov | Sadyr Dschaparow
                    PERSON | Aleksandar Vučić | Aleksandar Vuchich
                    PERSON | Zoran Đinđić | Zoran Djindjić
                    PERSON | Radovan Karadžić | Radovan Karadzhich
                    PERSON | Vojislav Koštunica | Voislav Kostunica
                    PERSON | Milo Đukanović | Milo Djukanovic
                    PERSON | Milo Đukanović | Milo Djoukanovitch
                    PERSON | Nikola Gruevski | Nikola Gruevsky
                    PERSON | Zoran Zaev | Зоран Заев
                    PERSON | Boyko Borisov | Boyko Borissov
                    PERSON | Boyko Borisov | Bojko Borisov
                    PERSON | Georgi Parvanov | Georgi Parwanow
                    PERSON | Georgi Parvanov | Georgi Părvanov
                    PERSON | Plamen Oresharski | Plamen Oreszarski
                    PERSON | Sergei Viktorovich Lavrov | Lavrov
                    PERSON | Maria Zakharova | Maria Zakharova
                    PERSON | Maria Zakharova | María Zajárova
                    PERSON | Dmitry Peskov | Dmitri Peskov
                    PERSON | Ramzan Kadyrov | Ramzan Kadyrov
                    PERSON | Akhmed Zakayev | Achmed Sakajew
                    PERSON | Akhmed Zakayev | Akhmed Zakaïev
                    PERSON | Mikhail Khodorkovsky | Michaił Chodorkowski
                    PERSON | Mikhail Khodorkovsky | Michail Chodorkovski
                    PERSON | Nikita Khrushchev | Nikita Chruszczow
                    PERSON | Nikita Khrushchev | Nikita Chroesjtsjov
                    PERSON | Yuri Andropov | Juri Andropow
                    PERSON | Yuri Andropov | Jurij Andropov
                    PERSON | Konstantin Chernenko | Konstantin Czernienko
                    PERSON | Yegor Gaidar | Egor Gaïdar
                    PERSON | Viktor Chernomyrdin | Viktor Tchernomyrdine
                    PERSON | Anatoly Chubais | Anatoli Tschubais
                    PERSON | Anatoly Chubais | Anatolij Čubajs
                    PERSON | Uladzimir Makei | Uładzimir Makiej
                    PERSON | Stanislav Shushkevich | Stanisłau Szuszkiewicz
                    PERSON | Viktar Babaryka | Viktor Babariko
                    PERSON | Siarhei Tsikhanouski | Sergei Tikhanovsky
                    PERSON | Taras Shevchenko | Taras Chevtchenko
                    PERSON | Volodymyr Groysman | Wolodymyr Hrojsman
                    PERSON | Viktor Yushchenko | Wiktor Juschtschenko
                    PERSON | Viktor Yushchenko | Viktor Juščenko
                    PERSON | Mykola Azarov | Mykoła Azarow
                    PERSON | Rinat Akhmetov | Rinat Achmetow
                    PERSON | Ihor Kolomoisky | Ihor Kolomojskyj
                    PERSON | Ihor Kolomoisky | Igor Kolomoïski
                    PERSON | Denys Shmyhal | Denys Szmyhal
                    PERSON | Oleksii Reznikov | Alexei Resnikow
                    PERSON | Kyrylo Budanov | Kyrylo Boudanov
                    PERSON | Alexis Tsipras | Aléxis Tsípras
                    PERSON | Kyriakos Mitsotakis | Kiriakos Mitsotakis
                    PERSON | George Papandreou | Jorgos Papandreu
                    PERSON | Antonis Samaras | Antonios Samaras
                    PERSON | Prokopis Pavlopoulos | Prokopis Pawlopulos
                    PERSON | Yanis Varoufakis | Giannis Varoufakis
                    PERSON | Nikos Anastasiades | Nicos Anastasiades
                    PERSON | Dimitris Christofias | Demetris Christofias
                    PERSON | Tassos Papadopoulos | Tasos Papadopulos
                    PERSON | Nikos Christodoulides | Nikos Christodulidis
                    PERSON | Katerina Sakellaropoulou | Katerina Sakellaropulu
                    PERSON | Ahmet Davutoğlu | Ahmet Davutoglu
                    PERSON | Kemal Kılıçdaroğlu | Kemal Kilicdaroglu
                    PERSON | Mevlüt Çavuşoğlu | Mevlut Cavusoglu
                    PERSON | Selahattin Demirtaş | Selahattin Demirtas
                    PERSON | Abdullah Öcalan | Abdullah Oecalan
                    PERSON | Süleyman Soylu | Suleyman Soylu
                    PERSON | Fethullah Gülen | Fethullah Gulen
                    PERSON | Hakan Fidan | H. Fidan
                    PERSON | Muammar Gaddafi | Moammar Gadhafi
                    PERSON | Muammar Gaddafi | Muammar Qaddafi
                    PERSON | Muammar Gaddafi | Muammar Kaddafi
                    PERSON | Saif al-Islam Gaddafi | Seif al-Islam Kadhafi
                    PERSON | Abdelaziz Bouteflika | Abdulaziz Buteflika
                    PERSON | Abdelaziz Bouteflika | Abdelasis Bouteflika
                    PERSON | Ahmed Ouyahia | Achmed Ujahja
                    PERSON | Abdelmadjid Tebboune | Abdelmadschid Tebboune
                    PERSON | Saadeddine Othmani | Saadeddin al-Othmani
                    PERSON | Abdelilah Benkirane | Abdel-Ilah Benkirane
                    PERSON | Zine El Abidine Ben Ali | Zine al-Abidine Ben Ali
                    PERSON | Zine El Abidine Ben Ali | Sein al-Abidin Ben Ali
                    PERSON | Moncef Marzouki | Monsef Marzouki
                    PERSON | Rached Ghannouchi | Raschid al-Ghannuschi
                    PERSON | Kais Saied | Qais Saeed
                    PERSON | Hosni Mubarak | Husni Mubarak
                    PERSON | Mohamed Morsi | Mohammed Mursi
                    PERSON | Abdel Fattah el-Sisi | Abdul Fatah al-Sisi
                    PERSON | Abdel Fattah el-Sisi | Abdelfattah Al-Sisi
                    PERSON | Amr Moussa | Amre Moussa
                    PERSON | Mohamed ElBaradei | Muhammad al-Barādʿī
                    PERSON | Bashar al-Assad | Baszar al-Asad
                    PERSON | Walid al-Moallem | Walid Muallem
                    PERSON | Farouk al-Sharaa | Faruk asch-Scharaa
                    PERSON | Rafik Hariri | Rafiq al-Hariri
                    PERSON | Saad Hariri | Saad al-Hariri
                    PERSON | Michel Aoun | Mischel Aoun
                    PERSON | Hassan Nasrallah | Sayyed Hassan Nasrallah
                    PERSON | Nabih Berri | Nabi Berri
                    PERSON | Walid Jumblatt | Walid Jumblat
                    PERSON | Najib Mikati | Nagib Mikati
                    PERSON | Ismail Haniyeh | Ismaïl Haniyeh
                    PERSON | Ismail Haniyeh | Ismael Haniya
                    PERSON | Khaled Meshaal | Khalid Mishal
                    PERSON | Yahya Sinwar | Jahja Sinwar
                    PERSON | Saeb Erekat | Sajeb Erekat
                    PERSON | Ahmed Qurei | Ahmed Kurei
                    PERSON | Salam Fayyad | Salam Fajad
                    PERSON | Adel al-Jubeir | Adel al-Dschubeir
                    PERSON | Adel al-Jubeir | Adil Jubeir
                    PERSON | Haider al-Abadi | Haidar al-Abadi
                    PERSON | Muqtada al-Sadr | Moktada al-Sadr
                    PERSON | Ayad Allawi | Iyad Allawi
                    PERSON | Ibrahim al-Jaafari | Ibrahim al-Dschafari
                    PERSON | Ali al-Sistani | Ali as-Sistani
                    PERSON | Mustafa al-Kadhimi | Mustafa al-Kazemi
                    PERSON | Ali Abdullah Saleh | Ali Abdullah Salih
                    PERSON | Abd-Rabbu Mansour Hadi | Abdrabbuh Mansur Hadi
                    PERSON | Omar al-Bashir | Umar al-Baschir
                    PERSON | Abdel Fattah al-Burhan | Abdelfattah al-Burhan
                    PERSON | Abdalla Hamdok | Abdullah Hamdok
                    PERSON | Khalifa Haftar | Khalifa Hifter
                    PERSON | Fayez al-Sarraj | Fajis as-Sarradsch
                    PERSON | Fayez al-Sarraj | Faïez Sarraj
                    PERSON | Abdul Hamid Dbeibah | Abdulhamid al-Dbeibah
                    PERSON | Osama bin Laden | Ossama bin Laden
                    PERSON | Ayman al-Zawahiri | Ayman Zawahri
                    PERSON | Abu Bakr al-Baghdadi | Abou Bakr al-Baghdadi
                    PERSON | Abu Musab al-Zarqawi | Abu Mussab al-Sarkawi
                    PERSON | Mohamed Ould Abdel Aziz | Mohammed Uld Abdel Asis
                    PERSON | Sheikh Tamim bin Hamad Al Thani | Cheikh Tamim ben Hamad Al Thani
                    PERSON | Sheikh Mohammed bin Zayed Al Nahyan | Muhammad bin Zayid Al Nahyan
                    PERSON | Sultan Qaboos bin Said | Kabus bin Said
                    PERSON | Hassan Rouhani | Hassan Ruhani
                    PERSON | Mahmoud Ahmadinejad | Mahmud Ahmadineżad
                    PERSON | Ebrahim Raisi | Ibrahim Raisi
                    PERSON | Ebrahim Raisi | Seyyed Ebrahim Raisi
                    PERSON | Ali Khamenei | Ali Chámeneí
                    PERSON | Javad Zarif | Mohammad Dschawad Zarif
                    PERSON | Qassem Soleimani | Kassem Suleimani
                    PERSON | Qassem Soleimani | Kasim Sulejmani
                    PERSON | Hossein Amir-Abdollahian | Hossein Amir Abdollahian
                    PERSON | Ali Larijani | Ali Laridżani
                    PERSON | Mir-Hossein Mousavi | Mir Hossein Moussavi
                    PERSON | Akbar Hashemi Rafsanjani | Hashemi Rafsanjani
                    PERSON | Masoud Pezeshkian | Massoud Pezechkian
                    PERSON | Benjamin Netanyahu | Benyamin Netanyahou
                    PERSON | Benjamin Netanyahu | Biniamin Netaniahu
                    PERSON | Tzipi Livni | Cipi Livniová
                    PERSON | Shimon Peres | Schimon Peres
                    PERSON | Shimon Peres | Simón Peres
                    PERSON | Yoav Gallant | Joav Galant
                    PERSON | Bezalel Smotrich | Bezalel Smotritsch
                    PERSON | Bezalel Smotrich | Bezalel Smotritch
                    PERSON | Moshe Ya'alon | Moshé Yaalon
                    PERSON | Isaac Herzog | Itzhak Herzog
                    PERSON | Ariel Sharon | Ariel Scharon
                    PERSON | Nawaz Sharif | Navaz Charif
                    PERSON | Asif Ali Zardari | Asif Zardari
                    PERSON | Pervez Musharraf | Perwes Muscharraf
                    PERSON | Yousaf Raza Gilani | Syed Yusuf Raza Gilani
                    PERSON | Shehbaz Sharif | Schahbas Scharif
                    PERSON | Atal Bihari Vajpayee | Atal Bihari Wadschpaji
                    PERSON | Subrahmanyam Jaishankar | S. Jaishankar
                    PERSON | Sheikh Hasina | Cheikh Hasina
                    PERSON | Khaleda Zia | Begum Zia
                    PERSON | Hamid Karzai | Hamid Karzaï
                    PERSON | Ashraf Ghani | Achraf Ghani
                    PERSON | Gulbuddin Hekmatyar | Gulbuddin Hekmatjar
                    PERSON | Mullah Mohammed Omar | Mullah Omar
                    PERSON | Sirajuddin Haqqani | Siradschuddin Hakkani
                    PERSON | Hibatullah Akhundzada | Hibatullah Achundsada
                    PERSON | Pushpa Kamal Dahal | Puspa Kamal Dahal
                    PERSON | Gotabaya Rajapaksa | Gotabaja Radschapaksa
                    PERSON | Abiy Ahmed | Abi Ahmed
                    PERSON | Isaias Afwerki | Isayas Afewerki
                    PERSON | Isaias Afwerki | Issaias Afewerki
                    PERSON | Hailemariam Desalegn | Haïlémariam Dessalegn
                    PERSON | Demeke Mekonnen | Demeke Mekonen
                    PERSON | Hassan Sheikh Mohamud | Hassan Cheikh Mohamoud
                    PERSON | Mohamed Abdullahi Farmajo | Mohamed Farmajo
                    PERSON | Riek Machar | Riak Machar
                    PERSON | Xi Jinping | Xi Jin-ping
                    PERSON | Mao Zedong | Mao Ce-tung
                    PERSON | Deng Xiaoping | Deng Xiao Ping
                    PERSON | Zhou Enlai | Čou En-laj
                    PERSON | Chiang Kai-shek | Jiang Jieshi
                    PERSON | Chiang Kai-shek | Czang Kaj-szek
                    PERSON | Tsai Ing-wen | Tsai Ying-wen
                    PERSON | Ma Ying-jeou | Ma Ying-chiu
                    PERSON | Chen Shui-bian | Chen Shuibian
                    PERSON | Lai Ching-te | William Lai
                    PERSON | Carrie Lam | Carrie Lam Cheng Yuet-ngor
                    PERSON | John Lee | Lee Ka-chiu
                    PERSON | Joshua Wong | Wong Chi-fung
                    PERSON | Li Keqiang | Li K'o-ch'iang
                    PERSON | Lee Kuan Yew | Lee Kuan-yew
                    PERSON | Sun Yat-sen | Sun Yixian
                    PERSON | Kim Jong-un | Kim Jongun
                    PERSON | Kim Jong-il | Kim Jong Il
                    PERSON | Kim Jong-il | Kim Čong-il
                    PERSON | Kim Il-sung | Gim Il-seong
                    PERSON | Park Geun-hye | Bak Geun-hye
                    PERSON | Moon Jae-in | Moon Jae In
                    PERSON | Yoon Suk-yeol | Yun Seok-yeol
                    PERSON | Lee Myung-bak | Lee Myung Bak
                    PERSON | Roh Moo-hyun | No Mu-hyeon
                    PERSON | Kim Yo-jong | Kim Yo Jong
                    PERSON | Syngman Rhee | Rhee Syng-man
                    PERSON | Kim Dae-jung | Gim Dae-jung
                    PERSON | Ri Yong-ho | Ri Yong Ho
                    PERSON | Shinzo Abe | Shinzō Abe
                    PERSON | Shinzo Abe | Sindzo Abe
                    PERSON | Fumio Kishida | Kishida Fumio
                    PERSON | Fumio Kishida | Fumio Kiszida
                    PERSON | Taro Aso | Taró Asó
                    PERSON | Junichiro Koizumi | Koizumi Junichiro
                    PERSON | Yoshihide Suga | Suga Yoshihide
                    PERSON | Shigeru Ishiba | Ishiba Shigeru
                    PERSON | Yukio Hatoyama | Jukio Hatojama
                    PERSON | Nguyen Phu Trong | Nguyễn Phú Trọng
                    PERSON | Nguyen Tan Dung | Nguyễn Tấn Dũng
                    PERSON | Thaksin Shinawatra | Taksin Shinawatra
                    PERSON | Prayut Chan-o-cha | Prayut Chan-ocha
                    PERSON | Abhisit Vejjajiva | Abhisit Vechachiwa
                    PERSON | Aung San Suu Kyi | Aung San Su Kyi
                    PERSON | Thein Sein | U Thein Sein
                    PERSON | Hun Sen | Houn Sen
                    PERSON | Susilo Bambang Yudhoyono | Susilo Bambang Yudoyono
                    PERSON | Megawati Sukarnoputri | Megawati Soekarnoputri
                    PERSON | Abdurrahman Wahid | Abdurahman Wahid
                    PERSON | Najib Razak | Datuk Seri Najib Razak
                    PERSON | Anwar Ibrahim | Datuk Seri Anwar Ibrahim
                    PERSON | Ferdinand Marcos Jr. | Bongbong Marcos
                    PERSON | Dalia Grybauskaitė | Dalia Grybauskaite
                    PERSON | Gitanas Nausėda | Gitanas Nauseda
                    PERSON | Ingrida Šimonytė | Ingrida Simonyte
                    PERSON | Vytautas Landsbergis | Witautas Landsbergis
                    PERSON | Krišjānis Kariņš | Arturs Krišjānis Kariņš
                    PERSON | Ferenc Gyurcsány | Gyurcsány Ferenc
                    PERSON | Péter Szijjártó | Szijjártó Péter
                    PERSON | Péter Magyar | Magyar Péter
                    PERSON | Katalin Novák | Katalin Novak
                    PERSON | Klaus Iohannis | Klaus Johannis
                    PERSON | Nicolae Ceaușescu | Nicolae Ceauşescu
                    PERSON | Călin Georgescu | Calin Georgescu
                    PERSON | Hashim Thaçi | Hashim Thaci
                    PERSON | Hashim Thaçi | Hašim Tači
                    PERSON | Ramush Haradinaj | Ramusch Haradinai
                    PERSON | Sali Berisha | Sali Beriša
                    PERSON | Enver Hoxha | Enver Hodja
                    PERSON | Lech Wałęsa | Lech Walesa
                    PERSON | Donald Tusk | D. Tusk
                    PERSON | Václav Havel | Waclaw Havel
                    PERSON | Andrej Babiš | Andrej Babis
                    PERSON | Robert Fico | Róbert Fico
                    PERSON | Mette Frederiksen | Mette Fredriksen
                    PERSON | Lars Løkke Rasmussen | Lars Loekke Rasmussen
                    PERSON | Carl XVI Gustaf | Karl XVI. Gustav
                    PERSON | Andrés Manuel López Obrador | Andres Manuel Lopez Obrador
                    PERSON | Claudia Sheinbaum | Klaudia Scheinbaum
                    PERSON | José Luis Rodríguez Zapatero | José Luis R. Zapatero
                    PERSON | Felipe González | Felipe González Márquez
                    PERSON | Hugo Chávez | Hugo Chávez Frías
                    PERSON | Nicolás Maduro | Nicolas Maduro Moros
                    PERSON | Juan Guaidó | Juan Gerardo Guaidó Márquez
                    PERSON | Álvaro Uribe | Alvaro Uribe Vélez
                    PERSON | Luiz Inácio Lula da Silva | Lula da Silva
                    PERSON | Luiz Inácio Lula da Silva | Luis Inácio Lula da Silva
                    PERSON | Fernando Henrique Cardoso | F. H. Cardoso
                    PERSON | João Lourenço | Joao Lourenco
                    PERSON | Ursula von der Leyen | Ursula Leyen
                    PERSON | Alexander Van der Bellen | Van der Bellen
                    PERSON | Herman Van Rompuy | Van Rompuy
                    PERSON | Jaap de Hoop Scheffer | Jaap De Hoop Scheffer
                    PERSON | Dominique de Villepin | D. de Villepin
                    PERSON | Charles de Gaulle | Charles De Gaulle
                    PERSON | Valéry Giscard d'Estaing | Valery Giscard d'Estaing
                    PERSON | Bill Clinton | William Jefferson Clinton
                    PERSON | Joe Biden | Joseph R. Biden Jr.
                    PERSON | Jimmy Carter | James Earl Carter Jr.
                    PERSON | Dick Cheney | Richard Cheney
                    PERSON | Chuck Schumer | Charles E. Schumer
                    PERSON | Jim Mattis | James Mattis
                    PERSON | Mike Pompeo | Michael R. Pompeo
                    PERSON | Ted Kennedy | Edward M. Kennedy
                    PERSON | Ed Miliband | Edward Miliband
                    PERSON | Hank Paulson | Henry Paulson
                    PERSON | Pete Hegseth | Peter Hegseth
                    PERSON | Pepe Mujica | José Mujica
                    PERSON | Manolo Valls | Manuel Valls
                    PERSON | Nacho Fernández | Ignacio Fernández
                    PERSON | Gerry Adams | Gerard Adams
                    PERSON | Newt Gingrich | Newton Gingrich
                    PERSON | Lord Mandelson | Peter Mandelson
                    PERSON | Baroness Ashton | Lady Ashton
                    PERSON | John Paul II | Jean-Paul II
                    PERSON | John Paul II | Juan Pablo II
                    PERSON | John Paul II | Ioannes Paulus II
                    PERSON | Benedict XVI | Benedicto XVI
                    PERSON | Benedict XVI | Pope Benedict
                    PERSON | Pope Francis | Papa Francisco
                    PERSON | Pope Francis | Papež František
                    PERSON | Pope Leo XIV | León XIV
                    PERSON | Felipe VI | Philippe VI
                    PERSON | Juan Carlos I | Juan Carlos
                    PERSON | Queen Elizabeth II | Elisabeth II.
                    PERSON | Queen Elizabeth II | Elżbieta II
                    PERSON | King Charles III | Charles III
                    PERSON | King Charles III | Karol III
                    PERSON | Queen Margrethe II | Margareta II
                    PERSON | King Willem-Alexander | King Willem Alexander
                    PERSON | King Abdullah II | Abdullah II bin al-Hussein
                    PERSON | King Mohammed VI | Muhammad VI.
                    PERSON | Emperor Akihito | Akihito
                    PERSON | Patriarch Kirill | Patriarch Kyrill
                    PERSON | Emmanuel Macron | Emanuel Macron
                    PERSON | Emmanuel Macron | Macron
                    PERSON | Angela Merkel | Angela Merkelová
                    PERSON | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer
                    PERSON | Karl-Theodor zu Guttenberg | Guttenberg
                    PERSON | Jean-Claude Juncker | J.-C. Juncker
                    PERSON | José Manuel Barroso | José Manuel Durão Barroso
                    PERSON | Ollanta Humala | Ollanta Humala Tasso
                    PERSON | Pedro Pablo Kuczynski | Pedro Pablo Kuczynski Godard
                    PERSON | Paul Biya | Paul Barthélemy Biya
                    PERSON | Teodoro Obiang Nguema | Teodoro Obiang
                    PERSON | Thomas Lubanga | Thomas Lubanga Dyilo
                    PERSON | Félix Tshisekedi | Félix Antoine Tshisekedi
                    PERSON | Cristina Fernández de Kirchner | Cristina Kirchner
                    PERSON | Hillary Clinton | Hillary Rodham Clinton
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
                    PERSON | Viktor Ivanov | Vladimir Ivanov
                    PERSON | Sergei Ivanov | Sergei Ivankov
                    PERSON | Mahmoud Abbas | Mahmoud Abadi
                    PERSON | Viktor Medvedchuk | Dmitry Medvedev
                    PERSON | Anatoly Chubais | Anatoly Chubarov
                    PERSON | Ivica Dacic | Ivica Racan
                    PERSON | Aleksandar Vucic | Andrej Vucic
                    PERSON | Slobodan Milosevic | Slobodan Milosavljevic
                    PERSON | George Papandreou | Andreas Papandreou
                    PERSON | Kyriakos Mitsotakis | Konstantinos Mitsotakis
                    PERSON | Saddam Hussein | Uday Hussein
                    PERSON | Muammar Gaddafi | Moatassem Gaddafi
                    PERSON | Rafik Hariri | Bahia Hariri
                    PERSON | Mustafa Barzani | Nechirvan Barzani
                    PERSON | Jalal Talabani | Bafel Talabani
                    PERSON | Kim Jong-un | Kim Yo-jong
                    PERSON | Kim Il-sung | Kim Yong-nam
                    PERSON | Kim Yong-chol | Kim Kyok-sik
                    PERSON | Lee Myung-bak | Lee Jae-myung
                    PERSON | Park Geun-hye | Park Chung-hee
                    PERSON | Moon Jae-in | Moon Chung-in
                    PERSON | Wang Qishan | Wang Qisheng
                    PERSON | Zhang Gaoli | Zhang Guoli
                    PERSON | Xi Jinping | Li Jinping
                    PERSON | Chen Shui-bian | Chen Shui-ben
                    PERSON | Liu He | Liu Hong
                    PERSON | Ma Ying-jeou | Ma Yinglin
                    PERSON | Li Keqiang | Li Ruiqiang
                    PERSON | Nguyen Phu Trong | Nguyen Tan Dung
                    PERSON | Nong Duc Manh | Le Duc Anh
                    PERSON | Shinzo Abe | Shintaro Abe
                    PERSON | Ichiro Hatoyama | Yukio Hatoyama
                    PERSON | Taro Kono | Taro Aso
                    PERSON | Thaksin Shinawatra | Yingluck Shinawatra
                    PERSON | Hun Sen | Hun Many
                    PERSON | Aung San | Aung San Suu Kyi
                    PERSON | Joko Widodo | Gibran Rakabuming
                    PERSON | Sukarno | Megawati Sukarnoputri
                    PERSON | Najib Razak | Rosmah Mansor
                    PERSON | Ferdinand Marcos | Imee Marcos
                    PERSON | Nawaz Sharif | Raheel Sharif
                    PERSON | Benazir Bhutto | Zulfikar Ali Bhutto
                    PERSON | Rahul Gandhi | Sanjay Gandhi
                    PERSON | Rahul Gandhi | Priyanka Gandhi
                    PERSON | Mahinda Rajapaksa | Namal Rajapaksa
                    PERSON | Hamid Karzai | Mahmoud Karzai
                    PERSON | Jalaluddin Haqqani | Husain Haqqani
                    PERSON | Ziaur Rahman | Tarique Rahman
                    PERSON | Mullah Omar | Mullah Akhtar Mansour
                    PERSON | Mohammad Khatami | Mohammad Khamenei
                    PERSON | Ali Larijani | Mohammad Javad Larijani
                    PERSON | Hassan Rouhani | Hossein Fereydoun
                    PERSON | Benjamin Netanyahu | Sara Netanyahu
                    PERSON | Ariel Sharon | Gilad Sharon
                    PERSON | Yitzhak Rabin | Yitzhak Shamir
                    PERSON | Hosni Mubarak | Gamal Mubarak
                    PERSON | King Abdullah | King Hussein
                    PERSON | King Abdullah II | King Abdullah I
                    PERSON | Mohammed bin Salman | Mohammed bin Nayef
                    PERSON | Mohammed bin Zayed | Abdullah bin Zayed
                    PERSON | Mohammed bin Zayed | Mohammed bin Rashid Al Maktoum
                    PERSON | Ismail Haniyeh | Ismail Hanafi
                    PERSON | Ahmed Chalabi | Salem Chalabi
                    PERSON | Abdullah Abdullah | Abdullah Gul
                    PERSON | Bashir Gemayel | Pierre Gemayel
                    PERSON | Osama bin Laden | Hamza bin Laden
                    PERSON | Abiy Ahmed | Abdi Ahmed
                    PERSON | Salva Kiir | Riek Machar
                    PERSON | Uhuru Kenyatta | Muhoho Kenyatta
                    PERSON | Idriss Deby | Mahamat Deby
                    PERSON | Jacob Zuma | Nkosazana Dlamini-Zuma
                    PERSON | George Bush | Laura Bush
                    PERSON | George H. W. Bush | George W. Bush
                    PERSON | Donald Trump | Ivanka Trump
                    PERSON | Joe Biden | Beau Biden
                    PERSON | John F. Kennedy | Robert F. Kennedy
                    PERSON | Barack Obama | Michelle Obama
                    PERSON | David Cameron | Samantha Cameron
                    PERSON | Boris Johnson | Stanley Johnson
                    PERSON | Gordon Brown | Jerry Brown
                    PERSON | Theresa May | Teresa Mayer
                    PERSON | François Mitterrand | Frédéric Mitterrand
                    PERSON | Jean-Claude Juncker | Jean-Claude Trichet
                    PERSON | Helmut Kohl | Walter Kohl
                    PERSON | Lech Kaczynski | Jaroslaw Kaczynski
                    PERSON | Milos Zeman | Milos Vystrcil
                    PERSON | Ion Iliescu | Ion Antonescu
                    PERSON | Raul Castro | Fidel Castro
                    PERSON | Nestor Kirchner | Cristina Kirchner
                    PERSON | Alberto Fujimori | Keiko Fujimori
                    PERSON | Luiz Inácio Lula da Silva | Aníbal Cavaco Silva
                    PERSON | Jair Bolsonaro | Carlos Bolsonaro
                    PERSON | Juan Manuel Santos | Juan Carlos Santos
                    PERSON | Carlos Menem | Eduardo Menem
                    PERSON | Ricardo Lagos | Ricardo Martinelli
                    PERSON | John Paul II | Paul VI
                    PERSON | Felipe VI | Felipe II
                    PERSON | King Charles III | King Carl XVI Gustaf
                    PERSON | Alexei Kudrin | Alexei Kudrov
                    PERSON | Oleksandr Syrskyi | Oleksandr Sysky Maly
                    PERSON | Mikhail Gorbachev | Mikhail Gorshenev
                    PERSON | Leonid Kravchuk | Mykhailo Kravchuk
                    PERSON | Marat Khusnullin | Rustam Minnikhanov
                    PERSON | Denis Pushilin | Denis Pushkin
                    PERSON | Oleg Deripaska | Oleg Derevenko
                    PERSON | Grigory Karasin | Grigory Rapota
                    PERSON | Karim Khan | Kareem Khalil
                    PERSON | Ahmed Qurei | Ahmed Qureshi
                    PERSON | Silvio Berlusconi | Marina Berlusconi
                    PERSON | Matteo Renzi | Matteo Salvini
                    PERSON | Carl Bildt | Kurt Bildt
                    PERSON | Lars Løkke Rasmussen | Anders Fogh Rasmussen
                    PERSON | Valdis Zatlers | Valdis Dombrovskis
                    PERSON | Maxim Galkin | Maxim Gatkin
                    PERSON | Amr Moussa | Amr Hamzawy
                    PERSON | Abu Mazen | Abu Alaa
                    PERSON | Abu Mohammed al-Julani | Abu Mohammed al-Adnani
                    PERSON | Ali Hassan al-Majid | Hussein Kamel al-Majid
                    PERSON | Mohammad Bagher Ghalibaf | Mohammad Bagher Zolghadr
                    PERSON | Hassan Firouzabadi | Hassan Rouhani
                    PERSON | Saad Hariri | Saad al-Faqih
                    PERSON | Hassan Turabi | Hassan Turki
                    PERSON | Ahmed Shafik | Ahmed Shaheen
                    PERSON | Yang Jiechi | Yang Jiechao
                    PERSON | Zeng Qinghong | Zeng Qinghua
                    PERSON | Zhang Zhijun | Zhang Zhixin
                    PERSON | Lin Zhengyi | Lin Zhengying
                    PERSON | Xie Zhenhua | Xie Zhenghua
                    PERSON | Yoon Byung-se | Yoon Byung-ho
                    PERSON | Jang Song-thaek | Jang Song-chol
                    PERSON | Choe Son-hui | Choe Son-nyo
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
                    BODY | United Nations | UN
                    BODY | United Nations | Organizacja Narodów Zjednoczonych
                    BODY | European Union | EU
                    BODY | European Union | Unia Europejska
                    BODY | NATO | North Atlantic Treaty Organization
                    BODY | World Health Organization | OMS
                    BODY | International Atomic Energy Agency | IAEA
                    BODY | International Atomic Energy Agency | Agence internationale de l'énergie atomique
                    BODY | Organization for Security and Co-operation in Europe | OBSE
                    BODY | International Monetary Fund | IWF
                    BODY | International Monetary Fund | MMF
                    BODY | World Bank | Světová banka
                    BODY | African Union | AU
                    BODY | Arab League | Arabische Liga
                    BODY | Hezbollah | Hizbullah
                    BODY | Hamas | Islamic Resistance Movement
                    BODY | Al-Qaeda | Al-Qaida
                    BODY | Islamic State | ISIL
                    BODY | Islamic State | IS
                    BODY | Muslim Brotherhood | Muslimbruderschaft
                    BODY | European Commission | Europäische Kommission
                    BODY | European Parliament | Europaparlament
                    BODY | International Criminal Court | ICC
                    BODY | International Criminal Court | МУС
                    BODY | UN Security Council | Conseil de sécurité de l'ONU
                    BODY | UN High Commissioner for Refugees | ACNUR
                    BODY | Collective Security Treaty Organization | CSTO
                    BODY | Commonwealth of Independent States | GUS
                    BODY | Shanghai Cooperation Organisation | SOZ
                    BODY | Organization of American States | OAS
                    BODY | International Committee of the Red Cross | МККК
                    BODY | Amnesty International | Amnistía Internacional
                    BODY | Federal Security Service | FSB
                    BODY | European Central Bank | EBC
                    BODY | Organization of Islamic Cooperation | OIC
                    BODY | FARC | Fuerzas Armadas Revolucionarias de Colombia
                    BODY | al-Shabaab | Al-Chabab
                    BODY | Revolutionary Guards | Pasdaran
                    BODY | State Duma | Duma
                    BODY | Knesset | Кнессет
                    BODY | Christian Democratic Union | CDU
                    BODY | Republican People's Party | Cumhuriyet Halk Partisi
                    BODY | Russian Foreign Ministry | MID
                    BODY | Polisario Front | Polisario
                    BODY | Houthis | Ansar Allah
                    CITY | Kyiv | Kijów
                    CITY | Kharkiv | Kharkov
                    CITY | Lviv | Lemberg
                    CITY | Beijing | Pékin
                    CITY | Moscow | Moscou
                    CITY | Warsaw | Warschau
                    CITY | Vienna | Wien
                    CITY | Vienna | Bécs
                    CITY | Munich | Monachium
                    CITY | Cologne | Colonia
                    CITY | Geneva | Ginevra
                    CITY | The Hague | Haga
                    CITY | Brussels | Bruksela
                    CITY | Athens | Ateny
                    CITY | Thessaloniki | Saloniki
                    CITY | Cairo | Le Caire
                    CITY | Aleppo | Alepo
                    CITY | Jerusalem | Jeruzalém
                    CITY | Gaza City | Gaza-Stadt
                    CITY | Mumbai | Bombaj
                    CITY | Yangon | Rangoon
                    CITY | Ho Chi Minh City | Hô Chi Minh-Ville
                    CITY | Almaty | Алматы
                    CITY | Tashkent | Toshkent
                    CITY | Bishkek | Frunze
                    CITY | Yerevan | Erevan
                    CITY | Sukhumi | Sokhumi
                    CITY | Pristina | Prishtinë
                    CITY | Bucharest | Bukarest
                    CITY | Saint Petersburg | Petersburg
                    CITY | Bakhmut | Artemivsk
                    CITY | Zaporizhzhia | Zaporijia
                    CITY | Kherson | Jersón
                    CITY | Chernobyl | Černobyl
                    CITY | N'Djamena | Ndjamena
                    CITY | Mogadishu | Mogadischu
                    CITY | Khartoum | Chartum
                    CITY | Tripoli | Tripolis
                    CITY | Misrata | Misurata
                    CITY | Riyadh | Riyad
                    CITY | Jeddah | Dżudda
                    CITY | Hodeidah | Hodeida
                    CITY | Erbil | Arbil
                    CITY | Fallujah | Falluja
                    CITY | Deir ez-Zor | Deir al-Zour
                    CITY | Kobani | Ain al-Arab
                    CITY | Kunduz | Koundouz
                    CITY | Lahore | Láhaur
                    CITY | Pyongyang | P'yŏngyang
                    CITY | Tokyo | Tokio
                    CITY | Havana | Havanna
                    CITY | Mexico City | Mexiko-Stadt
                    CITY | Lisbon | Lizbona
                    CITY | Copenhagen | Kopenhagen
                    CITY | Gothenburg | Goteborg
                    CITY | Kaliningrad | Königsberg
                    CITY | Wroclaw | Wrocław
                    CITY | Chișinău | Kiszyniów
                    CITY | Istanbul | Stambuł
                    CITY | Lhasa | Lhassa
                    CITY | Nanjing | Nanking
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
                    CITY | Kirov | Kirovohrad
                    CITY | Mosul | Maseru
                    CITY | San José | San Juan
                    CITY | Herat | Haditha
                    CITY | Beijing | Beihai
                    CITY | Bamako | Bangui
                    CITY | Ramallah | Ramla
                    CITY | Lagos | Lagoa
                    CITY | Debaltseve | Deberec
                    BODY | International Atomic Energy Agency | International Energy Agency
                    BODY | Russian Foreign Ministry | Russian Defence Ministry
                    BODY | European Council | European Commission
                    BODY | Hamas | Hashd
                    BODY | Christian Democratic Union | Christian Social Union
                    BODY | House of Commons | House of Lords
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
