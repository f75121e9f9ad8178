create type pair as (a int, b text, c int);
create table book (id int, p pair);
