insert into author values (1, 'a');
copy author (id, name) from stdin;
2	b
\.
