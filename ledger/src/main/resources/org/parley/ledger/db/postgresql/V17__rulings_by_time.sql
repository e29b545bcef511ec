-- As V17 of db/sqlite, where it is explained.
alter table issue_ruling drop column entry_rulings;
alter table entry_ruling add column talks text collate "C";

create index article_by_document on article using hash (document);
create index article_by_text on article (sha256);
