-- The tables of schema 5, with which PostgreSQL begins: the same as V1 to V5 of db/sqlite, where they are explained.
-- Later migrations have the same numbers in both folders.
--
-- Text is in the order of its code points, as in SQLite: collate "C", in which lower() touches A to Z alone.
-- Written names and addresses are found by hash indexes and are no keys: a key may have 2.7 kB at most, and a name out of
-- a broken page may be longer. That none comes twice, SQLite's keys prove, for both have the same writer.

create table article (
    id         text collate "C" primary key,
    sha256     text collate "C" not null,
    text       text collate "C" not null,
    document   text collate "C" not null,
    outlet     text collate "C",
    title      text collate "C",
    author     text collate "C",
    published  text collate "C",
    url        text collate "C",
    language   text collate "C" not null,
    translated boolean not null,
    unread     text collate "C"
);

create index article_by_date on article (published nulls first, id);
create index article_by_url on article using hash (url);

create table attribution (
    article_id text collate "C" not null references article (id),
    position   integer not null,
    depth      integer not null,
    source     text collate "C" not null,
    cue_start  integer not null,
    cue_end    integer not null,
    content    text collate "C" not null,
    rule       text collate "C" not null,
    manner     text collate "C",
    stance     text collate "C",
    confidence double precision,
    reporters  text collate "C",
    primary key (article_id, position)
);

create table entry (
    id                 text collate "C" primary key,
    article_id         text collate "C" not null references article (id),
    party              text collate "C",
    party_code         text collate "C",
    speaker            text collate "C",
    move               text collate "C" not null,
    target             text collate "C",
    target_code        text collate "C",
    issue              text collate "C",
    content_start      integer,
    content_end        integer,
    cue_start          integer not null,
    cue_end            integer not null,
    evidence_start     integer not null,
    evidence_end       integer not null,
    via                text collate "C" not null,
    polarity           text collate "C" not null,
    certainty          text collate "C" not null,
    condition_start    integer,
    condition_end      integer,
    past               boolean not null,
    said_on            text collate "C",
    due                text collate "C",
    rule               text collate "C" not null,
    confidence         double precision not null,
    linked_party       text collate "C",
    linked_party_code  text collate "C",
    linked_target      text collate "C",
    linked_target_code text collate "C",
    talks              text collate "C" not null default '[]'
);

create index entry_by_article on entry (article_id, evidence_start, id);
create index entry_by_party on entry using hash (lower(linked_party));
create index entry_by_party_code on entry using hash (lower(linked_party_code));

create table unresolved_name (
    article_id  text collate "C" not null references article (id),
    name        text collate "C" not null,
    mentions    integer not null,
    first_start integer,
    first_end   integer
);

create index unresolved_name_by_article on unresolved_name (article_id);

create table actor (
    article_id  text collate "C" not null references article (id),
    position    integer not null,
    kind        text collate "C" not null,
    name        text collate "C" not null,
    day         text collate "C" not null,
    mentions    integer not null,
    first_start integer not null,
    first_end   integer not null,
    party       text collate "C",
    party_code  text collate "C",
    basis       text collate "C" not null,
    primary key (article_id, position)
);

create index actor_by_name on actor using hash (name);

create table actor_form (
    article_id text collate "C" not null references article (id),
    actor      integer not null,
    position   integer not null,
    form       text collate "C" not null,
    kind       text collate "C" not null,
    name       text collate "C" not null,
    primary key (article_id, actor, position)
);

create index actor_form_by_name on actor_form using hash (name);

create table affiliation (
    article_id     text collate "C" not null references article (id),
    actor          integer not null,
    position       integer not null,
    role           text collate "C",
    party          text collate "C" not null,
    party_code     text collate "C",
    former         boolean not null,
    evidence_start integer not null,
    evidence_end   integer not null,
    kind           text collate "C" not null,
    name           text collate "C" not null,
    day            text collate "C" not null,
    primary key (article_id, actor, position)
);

create index affiliation_by_name on affiliation using hash (name);
create index affiliation_by_party on affiliation using hash (party);

create table name_key (
    key  text collate "C" not null,
    kind text collate "C" not null,
    name text collate "C" not null
);

create index name_key_by_key on name_key using hash (key);
create index name_key_by_name on name_key using hash (name);

create table alike (
    kind  text collate "C" not null,
    name  text collate "C" not null,
    other text collate "C" not null
);

create index alike_by_name on alike using hash (name);

create table link (
    kind       text collate "C" not null,
    name       text collate "C" not null,
    day        text collate "C" not null,
    head_kind  text collate "C" not null,
    head_name  text collate "C" not null,
    party      text collate "C",
    party_code text collate "C",
    why        text collate "C" not null,
    candidates text collate "C" not null
);

create index link_by_name on link using hash (name);

create table ruling (
    number     integer primary key,
    kind       text collate "C" not null,
    names      text collate "C" not null,
    party      text collate "C",
    party_code text collate "C",
    since      text collate "C",
    until      text collate "C",
    made       text collate "C" not null,
    undone     text collate "C"
);
