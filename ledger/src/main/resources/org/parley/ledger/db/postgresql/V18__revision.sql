-- One row: a number that is drawn anew with every change, so that who keeps an answer knows whether it still is one.
create table revision (
    number bigint not null
);

insert into revision (number) values (cast(floor(random() * 9007199254740992) as bigint));

-- Who ruled on names; null: an older Parley kept the ruling.
alter table ruling add column author text;
