-- Who is who. What each article teaches of its actors (actor, actor_form, affiliation), the index by which written
-- names find each other (name_key, alike), who they are across articles (link), and what an analyst ruled (ruling).
-- day is the article's date of publication, '' if unknown; kind, name and day are copied beside what belongs to them,
-- so that all that is known of a name is one stretch of an index.

create table actor (
    article_id  text not null references article (id),
    position    integer not null,
    kind        text not null,
    name        text not null,
    day         text not null,
    mentions    integer not null,
    first_start integer not null,
    first_end   integer not null,
    party       text,
    party_code  text,
    basis       text not null,
    primary key (article_id, position)
) strict, without rowid;

create index actor_by_name on actor (kind, name, day, basis, party, party_code);

create table actor_form (
    article_id text not null references article (id),
    actor      integer not null,
    position   integer not null,
    form       text not null,
    kind       text not null,
    name       text not null,
    primary key (article_id, actor, position)
) strict, without rowid;

create index actor_form_by_name on actor_form (kind, name, form);

create table affiliation (
    article_id     text not null references article (id),
    actor          integer not null,
    position       integer not null,
    role           text,
    party          text not null,
    party_code     text,
    former         integer not null,
    evidence_start integer not null,
    evidence_end   integer not null,
    kind           text not null,
    name           text not null,
    day            text not null,
    primary key (article_id, actor, position)
) strict, without rowid;

create index affiliation_by_name on affiliation (kind, name, day, party, party_code, former);
create index affiliation_by_party on affiliation (party);

-- A key that starts with = is the name itself, folded.
create table name_key (
    key  text not null,
    kind text not null,
    name text not null,
    primary key (key, kind, name)
) strict, without rowid;

create index name_key_by_name on name_key (kind, name);

-- Names that can be forms of one name; both ways.
create table alike (
    kind  text not null,
    name  text not null,
    other text not null,
    primary key (kind, name, other)
) strict, without rowid;

-- candidates is a JSON list of names.
create table link (
    kind       text not null,
    name       text not null,
    day        text not null,
    head_kind  text not null,
    head_name  text not null,
    party      text,
    party_code text,
    why        text not null,
    candidates text not null,
    primary key (kind, name, day)
) strict, without rowid;

create index link_by_head on link (head_name);

-- names is a JSON list.
create table ruling (
    number     integer primary key,
    kind       text not null,
    names      text not null,
    party      text,
    party_code text,
    since      text,
    until      text,
    made       text not null,
    undone     text
) strict;

-- party and target stay as they were read; beside them stands what the names of other articles make of them.
alter table entry add column linked_party text;
alter table entry add column linked_party_code text;
alter table entry add column linked_target text;
alter table entry add column linked_target_code text;
update entry set linked_party = party, linked_party_code = party_code,
    linked_target = target, linked_target_code = target_code;
drop index entry_by_party;
create index entry_by_party on entry (linked_party collate nocase);

-- From here on it holds reporters only: actors without a side are among the actors. Null: an older Parley wrote it.
alter table unresolved_name add column first_start integer;
alter table unresolved_name add column first_end integer;
