insert into book values (2, 'x');
