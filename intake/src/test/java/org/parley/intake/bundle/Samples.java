package org.parley.intake.bundle;

/** Exports of two articles as press archives write them. */
public final class Samples {
    private Samples() {}

    public static final String LEXIS =
            """
                                           1 of 2 DOCUMENTS


                                    The Sorran Post (Karvelia)

                                     April 24, 2025 Thursday
                                          Final Edition

            Ministers reject offer
            after a long night

            BYLINE: By Ana Velt

            SECTION: NEWS; Pg. 4

            LENGTH: 623 words

            DATELINE: PORT AMAREL

            The ministers rejected the offer on Thursday after a night of talks that
            brought no result.

            "We will not sign," one of them said. SECTION: a word like this stays.

            LOAD-DATE: April 25, 2025

            LANGUAGE: ENGLISH

            PUBLICATION-TYPE: Newspaper


                                Copyright 2025 Sorran Post Ltd
                                     All Rights Reserved

                                           2 of 2 DOCUMENTS

                                     Amarel Times

                                     25 April 2025

            HEADLINE: Union calls strike

            LENGTH: 90 words

            BODY:

            The union called a strike.

            GRAPHIC: Photo, a crane

                               Copyright 2025 Amarel Times
            """;

    public static final String NEXIS_UNI =
            """
            User Name: A. Reader

            Date and Time: Friday, April 25, 2025 10:13:00 AM CEST

            Job Number: 1234567

            Documents (3)

            1. Ministers reject offer

            2. Union calls strike

            Client/Matter: -None-

            Search Terms: offer

            Ministers reject offer

            The Sorran Post

            April 24, 2025 Thursday

            Final Edition

            Copyright 2025 The Sorran Post All Rights Reserved

            Section: NEWS; Pg. 4

            Length: 623 words

            Byline: Ana Velt

            Body

            The ministers rejected the offer on Thursday.

            Page 2 of 3

            Ministers reject offer

            "We will not sign," one of them said.

            Load-Date: April 25, 2025

            End of Document

            Union calls strike

            Amarel Times

            25 April 2025 8:15 PM GMT

            Length: 90 words

            Body

            The union called a strike.

            Classification

            Language: ENGLISH

            End of Document
            """;

    public static final String FACTIVA =
            """
            Ministers reject offer
            Page 2
            Union calls strike
            Page 3

            News

            Ministers reject offer

            By Ana Velt

            623 words

            24 April 2025

            23:15

            Sorran News Agency

            SNA

            English

            (c) 2025 Sorran News Agency Limited

            PORT AMAREL, April 24 (SNA) - The ministers rejected the offer.

            "We will not sign," one of them said.

            Document SNAGEN0020250424el4o0001x

            Union calls strike

            90 words

            25 April 2025

            Amarel Times

            AMTIM

            7

            English

            Copyright 2025 Amarel Times. All rights reserved.

            The union called a strike.

            Document AMTIM00020250425el4p00003

            Search Summary

            Text: offer
            """;

    public static final String FACTIVA_CODES =
            """
            HD\tMinisters reject offer
            BY\tBy Ana Velt
            WC\t623 words
            PD\t24 April 2025
            ET\t23:15
            SN\tSorran News Agency
            SC\tSNA
            LA\tEnglish
            CY\t(c) 2025 Sorran News Agency Limited
            LP\tThe ministers rejected the offer.
            TD
            "We will not sign," one of them said.

            IN PORT AMAREL nobody was surprised.
            CO\tsorpst : Sorran Post
            NS\tgdip : Talks
            AN\tDocument SNAGEN0020250424el4o0001x

            HD     Union calls
                   strike
            WC     90 words
            PD     25 April 2025
            SN     Amarel Times
            LP     The union called a strike.
            AN     Document AMTIM00020250425el4p00003
            """;

    public static final String PROQUEST =
            """
            ____________________________________________________________

            Document 1 of 2

            Ministers reject offer

            Author: Velt, Ana

            ProQuest document link

            Abstract: Ministers said no.

            Full text: The ministers rejected the offer.

            "We will not sign," one of them said.

            Subject: Talks; Ministers

            Title: Ministers reject offer

            Publication title: The Sorran Post

            Publication date: Apr 24, 2025

            Database: Newsstream
            ____________________________________________________________

            Document 2 of 2

            Union calls strike

            Abstract: None available.

            Full text: The union called a strike.

            Title: Union calls strike

            Publication title: Amarel Times

            Publication date: Apr 25, 2025
            ____________________________________________________________

            Contact us at: http://example.org
            """;
}
