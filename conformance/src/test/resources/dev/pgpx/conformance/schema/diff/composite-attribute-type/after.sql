create type pair as (a bigint, b text);
create table book (id int, p pair);
