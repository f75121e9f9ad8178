insert into book values (1, '{1,2}');
