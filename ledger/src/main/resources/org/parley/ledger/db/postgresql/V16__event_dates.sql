-- As V16 of db/sqlite, where it is explained.
alter table entry add column happened_from text collate "C";
alter table entry add column happened_to text collate "C";
alter table current_entry add column happened_from text collate "C";
alter table current_entry add column happened_to text collate "C";
