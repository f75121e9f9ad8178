create type pair as (a int, b text);
create table book (id int, p pair);
