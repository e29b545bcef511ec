-- As V17 of db/sqlite, where it is explained.
alter table issue_ruling drop column entry_rulings;

create index article_by_document on article using hash (document);
create index article_by_text on article (sha256);
