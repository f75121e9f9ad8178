create function area(w int, h bigint) returns int language sql immutable as 'select (w * h)::int';
