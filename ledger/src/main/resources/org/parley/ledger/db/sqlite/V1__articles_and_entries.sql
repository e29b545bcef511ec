-- What Parley keeps: articles verbatim, and what a reading found in them.
-- Places are UTF-16 code units of article.text, half open; the words of a place are not stored twice.
-- source and content of an attribution are JSON: [[start,end],...]; via of an entry is a JSON list of names.

-- "PRLY": tells a ledger from other SQLite files.
pragma application_id = 1347570777;

create table article (
    id         text primary key,
    sha256     text not null,
    text       text not null,
    document   text not null,
    outlet     text,
    title      text,
    author     text,
    published  text,
    url        text,
    language   text not null,
    translated integer not null
) strict;

create index article_by_date on article (published, id);

create table attribution (
    article_id text not null references article (id),
    position   integer not null,
    depth      integer not null,
    source     text not null,
    cue_start  integer not null,
    cue_end    integer not null,
    content    text not null,
    rule       text not null,
    primary key (article_id, position)
) strict, without rowid;

create table entry (
    id              text primary key,
    article_id      text not null references article (id),
    party           text,
    party_code      text,
    speaker         text,
    move            text not null,
    target          text,
    target_code     text,
    issue           text,
    content_start   integer,
    content_end     integer,
    cue_start       integer not null,
    cue_end         integer not null,
    evidence_start  integer not null,
    evidence_end    integer not null,
    via             text not null,
    polarity        text not null,
    certainty       text not null,
    condition_start integer,
    condition_end   integer,
    past            integer not null,
    said_on         text,
    due             text,
    rule            text not null,
    confidence      real not null
) strict;

create index entry_by_article on entry (article_id, evidence_start, id);
create index entry_by_party on entry (party collate nocase);
create index entry_by_issue on entry (issue);

create table unresolved_name (
    article_id text not null references article (id),
    name       text not null,
    mentions   integer not null,
    primary key (article_id, name)
) strict, without rowid;
