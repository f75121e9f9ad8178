create type pair as (a int);
create table book (id int, p pair);
