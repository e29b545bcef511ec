-- What a search finds articles by. number stands in the order of searches, newest first: days since the year 0 in the high bits, the
-- id's first digits turned round in the low ones. search_words has the words as Parley splits and folds them, with spaces between;
-- outlet is one word that tells the outlet. Filled by Parley, for an older ledger's articles too. Only articles that were read.
create table search (
    number     integer primary key,
    article_id text not null unique references article (id)
) strict;

create virtual table search_words using fts5 (title, text, outlet, tokenize = 'ascii', prefix = '3');

-- What is forgotten is not left in it.
insert into search_words (search_words, rank) values ('secure-delete', 1);
