-- Articles that are known but could not be read, with the reason ("in French"); null: it was read.
alter table article add column unread text;

create index article_by_url on article (url);
