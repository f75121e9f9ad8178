create table pet (id int primary key, name text)

create table shop (id bigint primary key)
