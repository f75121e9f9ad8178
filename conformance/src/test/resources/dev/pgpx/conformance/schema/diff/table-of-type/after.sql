create type pair as (a int, b text);
create table book of pair;
