create function area(w int, h int) returns bigint language sql immutable as 'select (w * h)::bigint';revoke execute on function area(int, int) from public;
grant execute on function area(int, int) to alice;
