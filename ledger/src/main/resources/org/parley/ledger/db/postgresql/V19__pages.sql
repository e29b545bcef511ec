-- As V19 of db/sqlite, where it is explained.

create index current_entry_by_cell on current_entry (issue_key, party_key, past, day, published, move, polarity, id);
create index current_entry_by_issue on current_entry (issue_key, published);
create index current_entry_by_place on current_entry (issue_key, party_key, published);

create index current_entry_by_late_day on current_entry (published, issue_key, party_key) where day > published;
