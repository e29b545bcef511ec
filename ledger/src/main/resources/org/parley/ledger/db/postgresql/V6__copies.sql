-- As V6 of db/sqlite, where it is explained.
alter table article add column report text collate "C";
alter table article add column words text collate "C";

create index article_by_report on article (report);
create index article_by_words on article (words);

create table passage (
    hash       bigint not null,
    article_id text collate "C" not null references article (id),
    primary key (hash, article_id)
);

create index passage_by_article on passage (article_id);
