-- How an attribution reports, and who hands it on: reporters is a JSON list of [name,resolved], outermost first.
-- Null in the rows that an older Parley wrote: only another reading of the article can tell.
alter table attribution add column manner text;
alter table attribution add column stance text;
alter table attribution add column confidence real;
alter table attribution add column reporters text;
