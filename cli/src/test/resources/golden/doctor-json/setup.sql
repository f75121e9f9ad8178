create table plain (a int)

create table parent (id int primary key)

create table "chi
ld" (id int primary key, parent int references parent)

alter table "chi
ld" add constraint c check (id > 0) not valid
