create type mood as enum ('a');
create function m(mood) returns int language sql immutable as 'select 1';
