insert into "Bo""ok
;" values (1, 'x');
