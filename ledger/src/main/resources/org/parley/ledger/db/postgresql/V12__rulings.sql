-- As V12 of db/sqlite, where it is explained.
alter table entry add column cue_words text collate "C";
create index entry_by_cue on entry (cue_words, move);

alter table entry_ruling add column onward boolean not null default false;
alter table entry_ruling add column was_move text collate "C";
alter table entry_ruling add column was_party text collate "C";
alter table entry_ruling add column was_party_code text collate "C";
alter table entry_ruling add column was_speaker text collate "C";
alter table entry_ruling add column was_target text collate "C";
alter table entry_ruling add column was_target_code text collate "C";
alter table entry_ruling add column was_issue text collate "C";
alter table entry_ruling add column was_said_on text collate "C";
alter table entry_ruling add column was_polarity text collate "C";
alter table entry_ruling add column evidence_start integer;
alter table entry_ruling add column evidence_end integer;
alter table entry_ruling add column speaker text collate "C";
alter table entry_ruling add column via text collate "C";
alter table entry_ruling add column polarity text collate "C";
alter table entry_ruling add column certainty text collate "C";
alter table entry_ruling add column other_article_id text collate "C" references article (id);
alter table entry_ruling add column other_entry_id text collate "C";
alter table entry_ruling add column other_cue_start integer;
alter table entry_ruling add column other_cue_end integer;

create index entry_ruling_by_other on entry_ruling (other_article_id);
create index entry_ruling_by_onward on entry_ruling (onward);
