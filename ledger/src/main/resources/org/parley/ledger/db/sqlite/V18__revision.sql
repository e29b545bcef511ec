-- One row: a number that is drawn anew with every change, so that who keeps an answer knows whether it still is one.
create table revision (
    number integer not null
) strict;

insert into revision (number) values (random() & 9223372036854775807);

-- Who ruled on names; null: an older Parley kept the ruling.
alter table ruling add column author text;
