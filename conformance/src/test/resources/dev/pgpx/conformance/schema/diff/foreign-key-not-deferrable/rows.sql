insert into author values (1, 10);
insert into book values (1, 'a', 1), (2, 'b', null);
