-- When a move was made, apart from when it was told: its first and last day. Null: not known, or left open; entries of before stay without.
alter table entry add column happened_from text;
alter table entry add column happened_to text;
alter table current_entry add column happened_from text;
alter table current_entry add column happened_to text;
