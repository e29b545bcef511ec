-- As V11 of db/sqlite, where it is explained; the words are lexemes without places, with the pairs of neighbours among them
-- (PostgresTextIndex). They are kept away from the rows, so that a search passes quickly over many.
create table search (
    number     bigint primary key,
    article_id text collate "C" not null unique references article (id),
    words      tsvector not null
) with (toast_tuple_target = 128);

create index search_by_words on search using gin (words) with (gin_pending_list_limit = 256);
