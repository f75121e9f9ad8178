create function area(w int, h int) returns int language sql stable strict parallel safe cost 7 security definer set search_path = public as 'select w * h';
