create function area(w int, h int) returns int language sql immutable as 'select w * h';revoke execute on function area(int, int) from public;
grant execute on function area(int, int) to alice;
