-- As V14 of db/sqlite, where it is explained.
create table source_rating (
    number      integer primary key,
    outlet      text collate "C" not null,
    reliability text collate "C" not null,
    talks       text collate "C",
    author      text collate "C" not null,
    reason      text collate "C",
    made        text collate "C" not null,
    undone      text collate "C"
);
