create table author (id int, name text, rating numeric(5,2), born date, genres text[], died date)

insert into author values (1, 'Ursula', 4.5, '1929-10-21', '{sf,fantasy}', '2018-01-22'), (23, null, 10, '1952-03-11', '{}', null), (456, '', null, 'infinity', '{"a b",NULL}', null)
