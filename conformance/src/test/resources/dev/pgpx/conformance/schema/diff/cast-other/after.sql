create type mood as enum ('a');
create function m(mood) returns int language sql immutable as 'select 1';
create cast (mood as int) with function m(mood) as assignment;
