create domain pages as int default 1 not null constraint positive check (value > 0);
create table book (id int, p pages);
