create table author (id int primary key, name text not null, born date)

insert into author values (1, 'O''Neill', '2000-01-01'), (2, e'a\tb', null)
