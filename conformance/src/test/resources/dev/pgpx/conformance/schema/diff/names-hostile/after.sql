create table "Bo""ok
;" ("a b" bigint primary key, "select" varchar(10) not null default 'x', "é" int);
