create function area(b int, h int) returns int language sql immutable as 'select b * h';
