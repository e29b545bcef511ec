-- Articles that were taken out of the ledger for good: what tells that one of them comes again, why it went, and when. Nothing of the text is left.
create table forgotten (
    id     text primary key,
    sha256 text not null,
    reason text not null,
    day    text not null
) strict, without rowid;

create index forgotten_by_text on forgotten (sha256);
