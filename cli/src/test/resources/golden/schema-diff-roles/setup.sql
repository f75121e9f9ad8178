drop role if exists golden_app

create role golden_app

create table a (id int)

grant select on a to golden_app
