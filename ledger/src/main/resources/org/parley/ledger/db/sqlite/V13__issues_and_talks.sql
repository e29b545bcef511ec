-- What was ruled on issues. Append-only: taken back is a time, not a row less. issues is a JSON list of names as they stood, name is
-- what their entries are on; a split is for those with the words of containing. entry_rulings is the number of the last ruling on an entry before it.
create table issue_ruling (
    number        integer primary key,
    kind          text not null,
    issues        text not null,
    name          text not null,
    containing    text,
    entry_rulings integer not null,
    author        text not null,
    reason        text,
    made          text not null,
    undone        text
) strict;

-- Talks files that articles were read with, each of their versions: the hash of its text. uses orders them by their last use.
create table talks (
    id       text not null,
    version  text not null,
    text     text not null,
    first    text not null,
    last     text not null,
    uses     integer not null,
    primary key (id, version)
) strict, without rowid;

-- Which versions an article was read with.
create table article_talks (
    article_id text not null references article (id),
    id         text not null,
    version    text not null,
    primary key (article_id, id)
) strict, without rowid;

create index article_talks_by_version on article_talks (id, version);
