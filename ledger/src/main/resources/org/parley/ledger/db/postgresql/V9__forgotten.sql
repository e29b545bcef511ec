-- As V9 of db/sqlite, where it is explained.
create table forgotten (
    id     text collate "C" primary key,
    sha256 text collate "C" not null,
    reason text collate "C" not null,
    day    text collate "C" not null
);

create index forgotten_by_text on forgotten (sha256);
