create type span as range (subtype = int);
create table book (id int, s span);
