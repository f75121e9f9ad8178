create function area(w int, h int) returns bigint language sql immutable as 'select (w * h)::bigint';
