-- What pages of a few rows are answered from, however much the ledger holds.

-- The entries of a cell, the newest first, and those of an issue or a cell that were published until a day.
create index current_entry_by_cell on current_entry (issue_key, party_key, past, day, published, move, polarity, id);
create index current_entry_by_issue on current_entry (issue_key, published);
create index current_entry_by_place on current_entry (issue_key, party_key, published);

-- Told as of a day after publication, which only a ruling brings about.
create index current_entry_by_late_day on current_entry (published, issue_key, party_key) where day > published;
