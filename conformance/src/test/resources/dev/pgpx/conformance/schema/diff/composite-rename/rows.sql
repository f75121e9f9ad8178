insert into book values (1, row(2, 'x'));
