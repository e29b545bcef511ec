-- Which talks files know the entry's party, its target or its issue: a JSON list of their ids.
alter table entry add column talks text not null default '[]';
