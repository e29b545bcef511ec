-- More that is ruled. onward: for like cases too, found by the words of their cue (entry.cue_words; null: an older Parley kept the
-- entry, filled when the first such ruling is made). was_...: what the reader had said; was_move is null if that is unknown.
-- evidence, speaker, via (a JSON list of names), polarity, certainty: of an entry that was added. other_...: of a contradiction dismissed.
alter table entry add column cue_words text;
create index entry_by_cue on entry (cue_words, move);

alter table entry_ruling add column onward integer not null default 0;
alter table entry_ruling add column was_move text;
alter table entry_ruling add column was_party text;
alter table entry_ruling add column was_party_code text;
alter table entry_ruling add column was_speaker text;
alter table entry_ruling add column was_target text;
alter table entry_ruling add column was_target_code text;
alter table entry_ruling add column was_issue text;
alter table entry_ruling add column was_said_on text;
alter table entry_ruling add column was_polarity text;
alter table entry_ruling add column evidence_start integer;
alter table entry_ruling add column evidence_end integer;
alter table entry_ruling add column speaker text;
alter table entry_ruling add column via text;
alter table entry_ruling add column polarity text;
alter table entry_ruling add column certainty text;
alter table entry_ruling add column other_article_id text references article (id);
alter table entry_ruling add column other_entry_id text;
alter table entry_ruling add column other_cue_start integer;
alter table entry_ruling add column other_cue_end integer;

create index entry_ruling_by_other on entry_ruling (other_article_id);
create index entry_ruling_by_onward on entry_ruling (onward);
