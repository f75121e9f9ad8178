create type span as range (subtype = bigint);
create table book (id int, s span);
