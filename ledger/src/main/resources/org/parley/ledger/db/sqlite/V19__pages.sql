-- What pages of a few rows are answered from, however much the ledger holds.

-- The entries of a cell, the newest first, and those of an issue or a cell that were published until a day.
create index current_entry_by_cell on current_entry (issue_key, party_key, past, day, published, move, polarity, certainty, id);
create index current_entry_by_issue on current_entry (issue_key, published);
create index current_entry_by_place on current_entry (issue_key, party_key, published);

-- Told as of a day after publication, which only a ruling brings about.
create index current_entry_by_late_day on current_entry (published, issue_key, party_key) where day > published;

-- The pairs of entries of one cell that contradict each other, first the one told as of the earlier day; day is that of the other, ''
-- if unknown. Beside them what a question may ask of both.
create table contradiction (
    first            text not null,
    second           text not null,
    issue            text not null,
    party            text not null,
    kind             text not null,
    day              text not null,
    first_move       text not null,
    second_move      text not null,
    first_published  text not null,
    second_published text not null,
    first_talks      text not null,
    second_talks     text not null,
    primary key (first, second)
) strict, without rowid;

create index contradiction_by_second on contradiction (second);
create index contradiction_by_time on contradiction (day, first, second);
create index contradiction_by_place on contradiction (issue, party, day, first, second);
create index contradiction_by_party on contradiction (party, day, first, second);

-- The entries that were read and ruled on, also as a like case, as they were read and linked. verdict is '' if none is told of the
-- reading: see Reviewed.
create table reviewed_entry (
    id         text not null primary key,
    article_id text not null references article (id),
    verdict    text not null,
    move       text not null,
    party      text not null,
    party_code text not null,
    issue      text not null,
    talks      text not null,
    published  text not null
) strict, without rowid;

create index reviewed_entry_by_article on reviewed_entry (article_id);

create index current_entry_by_confidence on current_entry (confidence, published, article_id, evidence_start, id);
create index article_read_by_date on article (published, id) where unread is null;
create index entry_ruling_by_entry on entry_ruling (entry_id);

-- How many entries are of articles that were published on a day, '' if unknown.
create table day_count (
    talks   text not null,
    day     text not null,
    entries integer not null,
    primary key (talks, day)
) strict, without rowid;

-- How often one source hands on another: in how many entries, and in how many reports; and in how many entries of each report.
create table reporting (
    talks    text not null,
    reporter text not null,
    reported text not null,
    entries  integer not null,
    reports  integer not null,
    primary key (talks, reporter, reported)
) strict, without rowid;

create index reporting_by_entries on reporting (talks, entries, reporter, reported);

create table reporting_in_report (
    talks    text not null,
    reporter text not null,
    reported text not null,
    report   text not null,
    entries  integer not null,
    primary key (talks, report, reporter, reported)
) strict, without rowid;
