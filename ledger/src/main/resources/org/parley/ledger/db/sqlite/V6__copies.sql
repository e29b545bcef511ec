-- Which articles are one report. report is the id of the first article that has it, words the hash of all its words, passage
-- what an article's copies are found by. Null, and no passages: an older Parley kept the article, and another reading tells.
alter table article add column report text;
alter table article add column words text;

create index article_by_report on article (report);
create index article_by_words on article (words);

create table passage (
    hash       integer not null,
    article_id text not null references article (id),
    primary key (hash, article_id)
) strict, without rowid;

create index passage_by_article on passage (article_id);
