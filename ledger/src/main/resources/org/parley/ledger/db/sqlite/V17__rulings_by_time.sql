-- Rulings on issues and on entries apply in the order in which they were made, whichever ledger they were made in.
alter table issue_ruling drop column entry_rulings;

-- Of an entry that was added: ids of the talks that know it, a JSON list.
alter table entry_ruling add column talks text;

-- The articles that came under a label, and those with one text.
create index article_by_document on article (document);
create index article_by_text on article (sha256);
