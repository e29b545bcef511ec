-- As V13 of db/sqlite, where it is explained.
create table issue_ruling (
    number        integer primary key,
    kind          text collate "C" not null,
    issues        text collate "C" not null,
    name          text collate "C" not null,
    containing    text collate "C",
    entry_rulings integer not null,
    author        text collate "C" not null,
    reason        text collate "C",
    made          text collate "C" not null,
    undone        text collate "C"
);

create table talks (
    id       text collate "C" not null,
    version  text collate "C" not null,
    text     text collate "C" not null,
    first    text collate "C" not null,
    last     text collate "C" not null,
    uses     integer not null,
    primary key (id, version)
);

create table article_talks (
    article_id text collate "C" not null references article (id),
    id         text collate "C" not null,
    version    text collate "C" not null,
    primary key (article_id, id)
);

create index article_talks_by_version on article_talks (id, version);
