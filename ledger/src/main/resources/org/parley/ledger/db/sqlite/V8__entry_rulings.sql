-- What was ruled on entries. Append-only: taken back is a time, not a row less. The cue's place and words anchor a ruling.
create table entry_ruling (
    number      integer primary key,
    kind        text not null,
    article_id  text not null references article (id),
    entry_id    text not null,
    cue_start   integer not null,
    cue_end     integer not null,
    move        text,
    party       text,
    party_code  text,
    target      text,
    target_code text,
    issue       text,
    said_on     text,
    author      text not null,
    reason      text,
    made        text not null,
    undone      text
) strict;

create index entry_ruling_by_article on entry_ruling (article_id);
