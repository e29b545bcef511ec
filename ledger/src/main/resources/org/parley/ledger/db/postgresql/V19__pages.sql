-- As V19 of db/sqlite, where it is explained.

create index current_entry_by_cell on current_entry (issue_key, party_key, past, day, published, move, polarity, certainty, id);
create index current_entry_by_issue on current_entry (issue_key, published);
create index current_entry_by_place on current_entry (issue_key, party_key, published);

create index current_entry_by_late_day on current_entry (published, issue_key, party_key) where day > published;

create table contradiction (
    first            text collate "C" not null,
    second           text collate "C" not null,
    issue            text collate "C" not null,
    party            text collate "C" not null,
    kind             text collate "C" not null,
    day              text collate "C" not null,
    first_move       text collate "C" not null,
    second_move      text collate "C" not null,
    first_published  text collate "C" not null,
    second_published text collate "C" not null,
    first_talks      text collate "C" not null,
    second_talks     text collate "C" not null,
    primary key (first, second)
);

create index contradiction_by_second on contradiction (second);
create index contradiction_by_time on contradiction (day, first, second);
create index contradiction_by_place on contradiction (issue, party, day, first, second);
create index contradiction_by_party on contradiction (party, day, first, second);

create table reviewed_entry (
    id         text collate "C" not null primary key,
    article_id text collate "C" not null references article (id),
    verdict    text collate "C" not null,
    move       text collate "C" not null,
    party      text collate "C" not null,
    party_code text collate "C" not null,
    issue      text collate "C" not null,
    talks      text collate "C" not null,
    published  text collate "C" not null
);

create index reviewed_entry_by_article on reviewed_entry (article_id);

create index current_entry_by_confidence on current_entry (confidence, published, article_id, evidence_start, id);
create index article_read_by_date on article (published, id) where unread is null;
create index entry_ruling_by_entry on entry_ruling (entry_id);

create table day_count (
    talks   text collate "C" not null,
    day     text collate "C" not null,
    entries integer not null,
    primary key (talks, day)
);

create table reporting (
    talks    text collate "C" not null,
    reporter text collate "C" not null,
    reported text collate "C" not null,
    entries  integer not null,
    reports  integer not null,
    primary key (talks, reporter, reported)
);

create index reporting_by_entries on reporting (talks, entries, reporter, reported);

create table reporting_in_report (
    talks    text collate "C" not null,
    reporter text collate "C" not null,
    reported text collate "C" not null,
    report   text collate "C" not null,
    entries  integer not null,
    primary key (talks, report, reporter, reported)
);
