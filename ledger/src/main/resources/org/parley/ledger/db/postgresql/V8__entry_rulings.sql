-- As V8 of db/sqlite, where it is explained.
create table entry_ruling (
    number      integer primary key,
    kind        text collate "C" not null,
    article_id  text collate "C" not null references article (id),
    entry_id    text collate "C" not null,
    cue_start   integer not null,
    cue_end     integer not null,
    move        text collate "C",
    party       text collate "C",
    party_code  text collate "C",
    target      text collate "C",
    target_code text collate "C",
    issue       text collate "C",
    said_on     text collate "C",
    author      text collate "C" not null,
    reason      text collate "C",
    made        text collate "C" not null,
    undone      text collate "C"
);

create index entry_ruling_by_article on entry_ruling (article_id);
