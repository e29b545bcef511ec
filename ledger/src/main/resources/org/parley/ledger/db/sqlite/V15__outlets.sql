-- The articles of an outlet, by its name in any case.
create index article_by_outlet on article (lower(outlet));
