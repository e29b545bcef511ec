-- What the ledger answers from. All of it follows from the tables before, and is brought up to date in the transaction that changes
-- them; a Parley with newer tables makes it anew. A name is cut in issue and party of event and position, and in the keys of
-- current_entry, for an index has no room for more; '' is what is unknown: no issue, no party, no day.

-- The entries as they stand: their parties by who is who, as analysts ruled them to be. day is the day as of which one is told,
-- quoted its evidence if that holds quotation marks; report, outlet, published are its article's.
create table current_entry (
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
    confidence      real not null,
    talks           text not null,
    published       text not null,
    day             text not null,
    report          text not null,
    outlet          text,
    quoted          text not null,
    issue_key       text not null,
    party_key       text not null
) strict;

create index current_entry_by_article on current_entry (article_id);
create index current_entry_by_time on current_entry (published, article_id, evidence_start, id);
create index current_entry_by_kind on current_entry (issue_key, party_key, move, polarity, past, day);
create index current_entry_by_party on current_entry (party_key, published);

-- One move of a party on an issue with all that is told of it, once for all entries (talks '') and once for each talks that know
-- one of them. opening is where the first of its entries stands, lead the one that stands for it, entries the JSON list of all, told how many. What has no
-- issue or no party is an event by itself.
create table event (
    talks       text not null,
    issue       text not null,
    party       text not null,
    move        text not null,
    polarity    text not null,
    past        integer not null,
    first       text not null,
    opening     text not null,
    lead        text not null,
    last        text not null,
    target      text,
    target_code text,
    due         text,
    entries     text not null,
    told        integer not null,
    outlets     integer not null,
    least       integer not null,
    most        integer not null,
    known       integer not null,
    primary key (talks, issue, party, move, polarity, past, first, opening)
) strict;

create index event_by_place on event (talks, issue, party, past, first, opening);
create index event_by_issue on event (talks, issue, first, opening);
create index event_by_party on event (talks, party, first, opening);
create index event_by_time on event (talks, first, opening);
create index event_by_due on event (talks, due) where due is not null;

-- Where a party stands on an issue: its latest event, and how many entries it has there.
create table position (
    talks    text not null,
    issue    text not null,
    party    text not null,
    move     text not null,
    polarity text not null,
    past     integer not null,
    first    text not null,
    opening  text not null,
    entries  integer not null,
    primary key (talks, issue, party)
) strict, without rowid;

create index position_by_party on position (talks, party);
create index position_by_time on position (talks, first);

create table issue_count (
    talks   text not null,
    issue   text not null,
    entries integer not null,
    primary key (talks, issue)
) strict, without rowid;

create index issue_count_by_entries on issue_count (talks, entries, issue);

create table party_count (
    talks   text not null,
    party   text not null,
    code    text not null,
    entries integer not null,
    primary key (talks, party, code)
) strict, without rowid;

drop index entry_by_party;
drop index entry_by_issue;

-- Copies are looked for within some days: day is the article's date of publication, '' if unknown.
create table dated_passage (
    hash       integer not null,
    day        text not null,
    article_id text not null references article (id),
    primary key (hash, day, article_id)
) strict, without rowid;

insert into dated_passage select p.hash, coalesce(a.published, ''), p.article_id from passage p join article a on a.id = p.article_id;
drop table passage;
alter table dated_passage rename to passage;
create index passage_by_article on passage (article_id);
