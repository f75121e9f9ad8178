create procedure p(n int) language sql as 'select n';
