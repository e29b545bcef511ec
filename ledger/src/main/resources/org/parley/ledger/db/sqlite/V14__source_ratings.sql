-- How reliable outlets have proved, A to F. Append-only: taken back is a time, not a row less. talks is the id of the talks file that
-- says so; null: an analyst rated, which outweighs every talks file.
create table source_rating (
    number      integer primary key,
    outlet      text not null,
    reliability text not null,
    talks       text,
    author      text not null,
    reason      text,
    made        text not null,
    undone      text
) strict;
