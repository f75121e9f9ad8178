create type couple as (a int, b text);
create table book (id int, p couple);
