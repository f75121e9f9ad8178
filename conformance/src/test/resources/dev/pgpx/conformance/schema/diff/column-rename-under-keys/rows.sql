insert into a values (1, 2);
insert into book values (1, 1);
