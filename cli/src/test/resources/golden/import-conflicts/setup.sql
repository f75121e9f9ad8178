create table author (id int primary key, name text not null, born date)

insert into author values (1, 'there')
