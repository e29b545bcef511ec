-- As V10 of db/sqlite, where it is explained.

create table current_entry (
    id              text collate "C" primary key,
    article_id      text collate "C" not null references article (id),
    party           text collate "C",
    party_code      text collate "C",
    speaker         text collate "C",
    move            text collate "C" not null,
    target          text collate "C",
    target_code     text collate "C",
    issue           text collate "C",
    content_start   integer,
    content_end     integer,
    cue_start       integer not null,
    cue_end         integer not null,
    evidence_start  integer not null,
    evidence_end    integer not null,
    via             text collate "C" not null,
    polarity        text collate "C" not null,
    certainty       text collate "C" not null,
    condition_start integer,
    condition_end   integer,
    past            boolean not null,
    said_on         text collate "C",
    due             text collate "C",
    rule            text collate "C" not null,
    confidence      double precision not null,
    talks           text collate "C" not null,
    published       text collate "C" not null,
    day             text collate "C" not null,
    report          text collate "C" not null,
    outlet          text collate "C",
    quoted          text collate "C" not null,
    issue_key       text collate "C" not null,
    party_key       text collate "C" not null
);

create index current_entry_by_article on current_entry (article_id);
create index current_entry_by_time on current_entry (published, article_id, evidence_start, id);
create index current_entry_by_kind on current_entry (issue_key, party_key, move, polarity, past, day);
create index current_entry_by_party on current_entry (party_key, published);

create table event (
    talks       text collate "C" not null,
    issue       text collate "C" not null,
    party       text collate "C" not null,
    move        text collate "C" not null,
    polarity    text collate "C" not null,
    past        boolean not null,
    first       text collate "C" not null,
    opening     text collate "C" not null,
    lead        text collate "C" not null,
    last        text collate "C" not null,
    target      text collate "C",
    target_code text collate "C",
    due         text collate "C",
    entries     text collate "C" not null,
    told        integer not null,
    outlets     integer not null,
    least       integer not null,
    most        integer not null,
    known       integer not null,
    primary key (talks, issue, party, move, polarity, past, first, opening)
);

create index event_by_place on event (talks, issue, party, past, first, opening);
create index event_by_issue on event (talks, issue, first, opening);
create index event_by_party on event (talks, party, first, opening);
create index event_by_time on event (talks, first, opening);
create index event_by_due on event (talks, due) where due is not null;

create table position (
    talks    text collate "C" not null,
    issue    text collate "C" not null,
    party    text collate "C" not null,
    move     text collate "C" not null,
    polarity text collate "C" not null,
    past     boolean not null,
    first    text collate "C" not null,
    opening  text collate "C" not null,
    entries  integer not null,
    primary key (talks, issue, party)
);

create index position_by_party on position (talks, party);
create index position_by_time on position (talks, first);

create table issue_count (
    talks   text collate "C" not null,
    issue   text collate "C" not null,
    entries integer not null,
    primary key (talks, issue)
);

create index issue_count_by_entries on issue_count (talks, entries, issue);

create table party_count (
    talks   text collate "C" not null,
    party   text collate "C" not null,
    code    text collate "C" not null,
    entries integer not null,
    primary key (talks, party, code)
);

drop index entry_by_party;
drop index entry_by_party_code;

create table dated_passage (
    hash       bigint not null,
    day        text collate "C" not null,
    article_id text collate "C" not null references article (id),
    primary key (hash, day, article_id)
);

insert into dated_passage select p.hash, coalesce(a.published, ''), p.article_id from passage p join article a on a.id = p.article_id;
drop table passage;
alter table dated_passage rename to passage;
create index passage_by_article on passage (article_id);
